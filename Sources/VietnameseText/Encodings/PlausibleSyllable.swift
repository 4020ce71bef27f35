/// Whether letters make a Vietnamese syllable (âm tiết): an onset, a rime that exists, and a tone the rime can bear.
///
/// Only as strict as telling encodings apart asks: a text read in the wrong one is full of rimes that no word has.
package enum PlausibleSyllable {
    package static func accepts(_ word: String) -> Bool {
        var toneless = ""
        var tones = 0
        var heavyOrSharp = false
        for character in word.lowercased() {
            guard let (letter, tone) = letters[character] else { return false }
            toneless.append(letter)
            if tone > 0 { tones += 1 }
            heavyOrSharp = heavyOrSharp || tone == 2 || tone == 5
        }
        guard tones <= 1, let rime = rime(of: toneless) else { return false }
        let stopped = rime.hasSuffix("c") || rime.hasSuffix("ch") || rime.hasSuffix("p") || rime.hasSuffix("t")
        return !stopped || heavyOrSharp
    }

    private static func rime(of syllable: String) -> Substring? {
        for length in stride(from: 3, through: 0, by: -1) where syllable.count > length {
            let onset = syllable.prefix(length)
            let rest = syllable.dropFirst(length)
            if onsets.contains(String(onset)), rimes.contains(String(rest)) { return rest }
        }
        return nil
    }

    /// Each letter with what it is without its tone; tones are numbered huyền 1, sắc 2, hỏi 3, ngã 4, nặng 5.
    private static let letters: [Character: (Character, Int)] = {
        var table: [Character: (Character, Int)] = [:]
        for letter in "abcdefghijklmnopqrstuvwxyzđ" { table[letter] = (letter, 0) }
        for row in [
            "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ",
            "ưừứửữự", "yỳýỷỹỵ",
        ] {
            guard let plain = row.first else { continue }
            for (tone, letter) in row.enumerated() { table[letter] = (plain, tone) }
        }
        return table
    }()

    /// The consonants a syllable may begin with.
    package static let onsets = Set(
        [""]
            + "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(separator: " ").map(
                String.init
            )
    )

    private static let rimes = Set(
        """
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et \
        ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang \
        oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ô ôc ôi ôm ôn ông ôp ôt \
        ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy \
        uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu \
        y yêm yên yêng yêt yêu ynh iêch uych uêt
        """.split(separator: " ").map(String.init)
    )
}
