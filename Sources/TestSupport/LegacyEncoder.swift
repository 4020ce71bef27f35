package import VietnameseText

/// Writes the old encodings, for tests only: from tables of its own, so that a slip in the reader's tables shows.
package struct LegacyEncoder: Sendable {
    package let encoding: TextEncoding
    private let bytes: [Unicode.Scalar: [UInt8]]

    package func encode(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { bytes[$0] ?? [UInt8(truncatingIfNeeded: $0.value)] }
    }

    private init(_ encoding: TextEncoding, letters: String, codes: String) {
        self.encoding = encoding
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for (letter, code) in zip(letters.unicodeScalars, codes.split(separator: " ")) {
            table[letter] = stride(from: 0, to: code.count, by: 2).compactMap { offset in
                UInt8(code.dropFirst(offset).prefix(2), radix: 16)
            }
        }
        bytes = table
    }

    /// TCVN 5712:1993, table of VN3.
    package static let tcvn3 = LegacyEncoder(
        .tcvn3,
        letters: "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ",
        codes: """
            B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB AE CC CE CF D0 D1 AA D2 D3 D4 D5 D6 D7 D8 DC DD DE \
            DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 F8 F9 FA FB FC FD FE \
            A1 A2 A3 A4 A5 A6 A7
            """
    )

    /// The tables that VNI Software published: plain letter and mark, in hexadecimal.
    package static let vni = LegacyEncoder(
        .vni,
        letters: letters,
        codes: """
            61F8 61F9 61FB 61F5 61EF 61EA 61E8 61E9 61FA 61FC 61EB 61E2 61E0 61E1 61E5 61E3 61E4 F1 \
            65F8 65F9 65FB 65F5 65EF 65E2 65E0 65E1 65E5 65E3 65E4 EC ED E6 F3 F2 \
            6FF8 6FF9 6FFB 6FF5 6FEF 6FE2 6FE0 6FE1 6FE5 6FE3 6FE4 F4 F4F8 F4F9 F4FB F4F5 F4EF \
            75F8 75F9 75FB 75F5 75EF F6 F6F8 F6F9 F6FB F6F5 F6EF 79F8 79F9 79FB 79F5 EE \
            41D8 41D9 41DB 41D5 41CF 41CA 41C8 41C9 41DA 41DC 41CB 41C2 41C0 41C1 41C5 41C3 41C4 D1 \
            45D8 45D9 45DB 45D5 45CF 45C2 45C0 45C1 45C5 45C3 45C4 CC CD C6 D3 D2 \
            4FD8 4FD9 4FDB 4FD5 4FCF 4FC2 4FC0 4FC1 4FC5 4FC3 4FC4 D4 D4D8 D4D9 D4DB D4D5 D4CF \
            55D8 55D9 55DB 55D5 55CF D6 D6D8 D6D9 D6DB D6D5 D6CF 59D8 59D9 59DB 59D5 CE
            """
    )

    /// Code page 1258 as Windows writes it: a letter, then its tone.
    package static let windows1258 = LegacyEncoder(
        .windows1258,
        letters: letters,
        codes: """
            61CC 61EC 61D2 61DE 61F2 E3 E3CC E3EC E3D2 E3DE E3F2 E2 E2CC E2EC E2D2 E2DE E2F2 F0 \
            65CC 65EC 65D2 65DE 65F2 EA EACC EAEC EAD2 EADE EAF2 69CC 69EC 69D2 69DE 69F2 \
            6FCC 6FEC 6FD2 6FDE 6FF2 F4 F4CC F4EC F4D2 F4DE F4F2 F5 F5CC F5EC F5D2 F5DE F5F2 \
            75CC 75EC 75D2 75DE 75F2 FD FDCC FDEC FDD2 FDDE FDF2 79CC 79EC 79D2 79DE 79F2 \
            41CC 41EC 41D2 41DE 41F2 C3 C3CC C3EC C3D2 C3DE C3F2 C2 C2CC C2EC C2D2 C2DE C2F2 D0 \
            45CC 45EC 45D2 45DE 45F2 CA CACC CAEC CAD2 CADE CAF2 49CC 49EC 49D2 49DE 49F2 \
            4FCC 4FEC 4FD2 4FDE 4FF2 D4 D4CC D4EC D4D2 D4DE D4F2 D5 D5CC D5EC D5D2 D5DE D5F2 \
            55CC 55EC 55D2 55DE 55F2 DD DDCC DDEC DDD2 DDDE DDF2 59CC 59EC 59D2 59DE 59F2
            """
    )

    /// The 134 letters of Vietnamese with marks, small and capital.
    package static let letters =
        "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
        + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
}
