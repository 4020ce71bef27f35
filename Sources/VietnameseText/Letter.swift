/// The letters of Vietnamese and of plain Latin, told apart by base letter, tone and case.
///
/// A letter is looked up by its code point in one table of 16 bits an entry: bits 0-5 the base (`a`, `ă`, `â` … are
/// different bases), bits 6-8 the tone, bit 9 the case, bit 10 "is a letter". Everything else is 0.
enum Letter {
    /// One past the last code point that is a Vietnamese letter (ỹ, U+1EF9).
    static let limit = 0x1EFA

    static let upperBit: UInt16 = 1 << 9
    static let letterBit: UInt16 = 1 << 10

    /// The table, by code point.
    static let table: [UInt16] = makeTable()

    /// The bases in alphabetical order; a base's code is its place here, from 1.
    private static let bases = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

    /// Vowels with their six tones: level, grave, acute, hook, tilde, dot.
    private static let toned = [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ]

    /// The code of a base letter; 0 for anything else.
    static func base(_ letter: Unicode.Scalar) -> UInt64 {
        bases.firstIndex(of: letter).map { UInt64($0 + 1) } ?? 0
    }

    /// The base of a table entry: "ê" of "Ể".
    static func baseLetter(_ entry: UInt16) -> Unicode.Scalar { bases[Int(entry & 0x3F) - 1] }

    private static func makeTable() -> [UInt16] {
        var table = [UInt16](repeating: 0, count: limit)
        func put(_ scalar: Unicode.Scalar, base: Unicode.Scalar, tone: Int) {
            let entry = UInt16(Letter.base(base)) | UInt16(tone) << 6 | letterBit
            table[Int(scalar.value)] = entry
            if let upper = scalar.properties.uppercaseMapping.unicodeScalars.first, upper != scalar {
                table[Int(upper.value)] = entry | upperBit
            }
        }
        for scalar in bases { put(scalar, base: scalar, tone: 0) }
        for row in toned {
            let scalars = Array(row.unicodeScalars)
            for (tone, scalar) in scalars.enumerated() { put(scalar, base: scalars[0], tone: tone) }
        }
        return table
    }
}
