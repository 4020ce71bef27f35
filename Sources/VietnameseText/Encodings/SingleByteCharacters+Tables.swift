extension SingleByteCharacters {
    /// What Windows puts at 0x80 to 0x9F in every one of these fonts: quotes, dashes, the ellipsis.
    static let windowsPunctuation =
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ"

    /// TCVN 5712 (ABC) from 0xA0: the capitals that have their own byte, five tones alone, and all the small letters.
    static let tcvn3 = SingleByteCharacters(
        upperHalf: windowsPunctuation + "\u{A0}ĂÂÊÔƠƯĐăâêôơưđẰ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
    )

    /// Windows-1258, its tone marks combined with the letters before them.
    static let windows1258: SingleByteCharacters = {
        var table = SingleByteCharacters(
            upperHalf: "€\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ"
                + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
                + "ÀÁÂĂÄÅÆÇÈÉÊË\u{300}ÍÎÏĐÑ\u{309}ÓÔƠÖ×ØÙÚÛÜƯ\u{303}ß"
                + "àáâăäåæçèéêë\u{301}íîïđñ\u{323}óôơö÷øùúûüư₫ÿ"
        )
        let tones: [UInt8] = [0xCC, 0xEC, 0xD2, 0xDE, 0xF2]
        for (letter, letters) in tonedLetters {
            guard let byte = table.byte(of: letter) else { continue }
            table.combine(byte, with: tones, into: letters)
        }
        return table
    }()

    /// VNI-Windows: letters with one byte of their own, and the marks that follow a plain letter.
    static let vni: SingleByteCharacters = {
        var table = SingleByteCharacters(
            upperHalf: windowsPunctuation + "\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
                + "ÀÁÂÃÄÅỈÇÈÉÊËÌÍỴÏÐĐỊĨƠÕƯ×ØÙÚÛÜÝÞßàáâãäåỉçèéêëìíỵïðđịĩơõư÷øùúûüýþÿ"
        )
        for (letter, letters) in vniLetters {
            table.combine(letter, with: vniMarks, into: letters)
            table.combine(letter - 0x20, with: vniMarks, into: letters.uppercased())
            table.combine(letter - 0x20, with: vniMarks.map { $0 - 0x20 }, into: letters.uppercased())
        }
        return table
    }()

    /// The tones (f s r x j), the hat alone and with them, the breve alone and with them.
    private static let vniMarks: [UInt8] = [
        0xF8, 0xF9, 0xFB, 0xF5, 0xEF, 0xE2, 0xE0, 0xE1, 0xE5, 0xE3, 0xE4, 0xEA, 0xE8, 0xE9, 0xFA, 0xFC, 0xEB,
    ]

    private static let vniLetters: [(UInt8, String)] = [
        (0x61, "àáảãạâầấẩẫậăằắẳẵặ"), (0x65, "èéẻẽẹêềếểễệ"), (0x69, "ìíỉĩị"), (0x6F, "òóỏõọôồốổỗộ"),
        (0x75, "ùúủũụ"), (0x79, "ỳýỷỹỵ"), (0xF4, "ờớởỡợ"), (0xF6, "ừứửữự"),
    ]

    private static let tonedLetters: [(Unicode.Scalar, String)] = [
        ("a", "àáảãạ"), ("ă", "ằắẳẵặ"), ("â", "ầấẩẫậ"), ("e", "èéẻẽẹ"), ("ê", "ềếểễệ"), ("i", "ìíỉĩị"),
        ("o", "òóỏõọ"), ("ô", "ồốổỗộ"), ("ơ", "ờớởỡợ"), ("u", "ùúủũụ"), ("ư", "ừứửữự"), ("y", "ỳýỷỹỵ"),
        ("A", "ÀÁẢÃẠ"), ("Ă", "ẰẮẲẴẶ"), ("Â", "ẦẤẨẪẬ"), ("E", "ÈÉẺẼẸ"), ("Ê", "ỀẾỂỄỆ"), ("I", "ÌÍỈĨỊ"),
        ("O", "ÒÓỎÕỌ"), ("Ô", "ỒỐỔỖỘ"), ("Ơ", "ỜỚỞỠỢ"), ("U", "ÙÚỦŨỤ"), ("Ư", "ỪỨỬỮỰ"), ("Y", "ỲÝỶỸỴ"),
    ]

    private func byte(of scalar: Unicode.Scalar) -> UInt8? {
        alone.firstIndex(of: UInt16(truncatingIfNeeded: scalar.value)).map { UInt8($0) }
    }
}
