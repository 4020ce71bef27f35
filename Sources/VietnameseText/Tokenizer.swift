/// Cuts a text into words, numbers and marks in one pass over its bytes.
///
/// Letters and digits are cut apart ("16h00" is three tokens); marks are one token each. Quotes and dashes are read
/// as their plain form. Emphasis markers of exported Markdown (`**`, `*`, a backslash before a mark) are passed over,
/// so that the words around them meet.
package struct Tokenizer: Sendable {
    private let vocabulary: Vocabulary

    package init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    package func tokens(of text: SourceText) -> [Token] {
        text.utf8.withUnsafeBufferPointer { bytes in
            Letter.table.withUnsafeBufferPointer { letters in
                var scan = TokenScan(bytes: bytes, letters: letters, vocabulary: vocabulary)
                scan.run()
                return scan.tokens
            }
        }
    }

    /// The words and marks of a phrase as numbers of a vocabulary that grows to hold them.
    package static func words(of phrase: String, in vocabulary: inout Vocabulary) -> [UInt16] {
        var words: [UInt16] = []
        var letters = SyllableCode()
        var isOpen = false
        func close(_ vocabulary: inout Vocabulary) {
            guard isOpen else { return }
            letters.finish()
            words.append(vocabulary.intern(letters.value))
            letters = SyllableCode()
            isOpen = false
        }
        for scalar in phrase.unicodeScalars {
            let entry = scalar.value < UInt32(Letter.limit) ? Letter.table[Int(scalar.value)] : 0
            if entry != 0 {
                letters.append(entry)
                isOpen = true
                continue
            }
            close(&vocabulary)
            if scalar != " " { words.append(vocabulary.intern(Vocabulary.code(mark: Int32(bitPattern: scalar.value)))) }
        }
        close(&vocabulary)
        return words
    }
}
