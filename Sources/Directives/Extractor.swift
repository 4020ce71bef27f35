import Kernel
import TemporalExpressions
package import VietnameseText

/// Reads a directive document and returns what it orders.
///
/// The stages and what passes between them: bytes → `Token` → `Line` → `Frame` and `HealedText` (Reading, Segmenting)
/// → phrases, times and citations (Recognising) → `OutlineNode` and `Unit` (Resolving) → `Extraction`. Each stage is
/// linear in the length of the text.
package struct Extractor: Sendable {
    package init() {}

    /// The obligations and everything else that the text says; never fails: what it cannot read becomes a finding.
    package func extract(_ text: SourceText) -> Extraction {
        let lexicon = Lexicon.shared
        var layout = Self.layout(of: text, lexicon)
        let phrases = PhraseFinder.phrases(in: layout.healed, lexicon)
        var extraction = layout.healed.stream.withUnsafeBufferPointer { stream in
            phrases.withUnsafeBufferPointer { phrases in
                lexicon.cues.withUnsafeBufferPointer { cues in
                    lexicon.lengths.withUnsafeBufferPointer { lengths in
                        let reading = Reading(tokens: stream, phrases: phrases, cues: cues, lengths: lengths)
                        var stage = ResolvingStage(
                            text: text,
                            reading: reading,
                            passages: layout.healed.passages,
                            headEnd: layout.headEnd
                        )
                        return stage.extraction(of: &layout.document)
                    }
                }
            }
        }
        extraction.findings.insert(contentsOf: layout.findings, at: 0)
        return extraction
    }

    /// What the layout of a text gives; the raw tokens are gone by the time that the words are understood.
    private struct Layout {
        var document: DocumentDescription
        var healed: HealedText
        /// The tokens of letterhead and title are before this place.
        var headEnd: Int
        /// What the layout itself raises: a stamp of secrecy, a second paper.
        var findings: [Finding]
    }

    private static func layout(of text: SourceText, _ lexicon: Lexicon) -> Layout {
        let tokens = Tokenizer(vocabulary: lexicon.vocabulary).tokens(of: text)
        let lines = LineReader.lines(of: tokens, in: text)
        let frame = FrameReader(tokens: tokens, lines: lines).frame()
        var healer = Healer(text, raw: tokens, lines: lines)
        healer.readTitle(frame)
        let headEnd = healer.healed.stream.count
        for part in frame.body { healer.read(part) }
        return Layout(
            document: LetterheadReader(text: text, tokens: tokens, lines: lines, frame: frame).description(),
            healed: healer.healed,
            headEnd: headEnd,
            findings: [
                ClassificationRule.finding(tokens, lines, text), FurtherPaperRule.finding(frame, tokens, lines, text),
            ].compactMap { $0 }
        )
    }
}
