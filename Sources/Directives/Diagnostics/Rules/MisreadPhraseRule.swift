import VietnameseText

/// **Cụm từ nghi sai dấu** — two real words that do not go together, one mark away from two that do: "phần đầu đảm
/// bảo" for "phấn đấu đảm bảo", "đồ rác" for "đổ rác", "theo định" for "theo quy định".
///
/// A table of confusions that recognition and typing make in such papers; an entry may ask for a word after it, so
/// that "phần đầu tiên" is left alone.
enum MisreadPhraseRule {
    private static let openers = WordSet(numbers: Array(Lexicon.shared.confusions.keys))

    static func findings(_ diagnosis: Diagnosis) -> [Finding] {
        var findings: [Finding] = []
        let reading = diagnosis.reading
        let confusions = Lexicon.shared.confusions
        for passage in diagnosis.passages {
            for place in passage.tokens {
                guard openers.contains(reading.tokens[place].word),
                    let candidates = confusions[reading.tokens[place].word]
                else { continue }
                for entry in candidates where entry.matches(reading, at: place, to: passage.tokens.upperBound) {
                    let range = place..<place + entry.wrong.count
                    findings.append(
                        Finding(
                            .warning,
                            "suspect-ocr",
                            "“\(diagnosis.words(range))” có thể sai dấu hoặc thiếu chữ; có lẽ là “\(entry.right)”.",
                            at: diagnosis.span(range),
                            suggestion: entry.right
                        )
                    )
                }
            }
        }
        return findings
    }
}
