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
        let tokens = Tokenizer(vocabulary: lexicon.vocabulary).tokens(of: text)
        let lines = LineReader.lines(of: tokens, in: text)
        let frame = FrameReader(tokens: tokens, lines: lines).frame()
        let letterhead = LetterheadReader(text: text, tokens: tokens, lines: lines, frame: frame)
        var document = letterhead.description()
        var healer = Healer(text, raw: tokens, lines: lines)
        healer.readTitle(frame)
        let headEnd = healer.healed.stream.count
        for part in frame.body { healer.read(part) }
        let healed = healer.healed
        let phrases = PhraseFinder.phrases(in: healed, lexicon)
        let classification = ClassificationRule.finding(tokens, lines, text)
        var extraction = healed.stream.withUnsafeBufferPointer { stream in
            phrases.withUnsafeBufferPointer { phrases in
                lexicon.cues.withUnsafeBufferPointer { cues in
                    lexicon.lengths.withUnsafeBufferPointer { lengths in
                        let reading = Reading(tokens: stream, phrases: phrases, cues: cues, lengths: lengths)
                        var stage = ResolvingStage(
                            text: text,
                            reading: reading,
                            passages: healed.passages,
                            headEnd: headEnd
                        )
                        return stage.extraction(of: &document)
                    }
                }
            }
        }
        if let classification { extraction.findings.insert(classification, at: 0) }
        return extraction
    }
}
