import Foundation
import TestSupport
import Testing
import VietnameseText

/// Whatever bytes come, the program answers, and everything it answers can be shown at its place.
@Suite struct RobustnessTests {
    /// Rounds stop after this long, however slow the machine.
    private static let limit = Duration.seconds(1)

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `documents that were damaged at random are read without harm`(seed: UInt64) throws {
        var mutator = Mutator(seed: seed)
        let originals = Corpus.own.map(\.text.utf8)
        let clock = ContinuousClock()
        let end = clock.now + Self.limit
        var rounds = 0
        repeat {
            let original = originals[rounds % originals.count]
            let damaged = mutator.damaged(mutator.part(of: original))
            let text = SourceText(utf8: TextEncoding.utf8.decode(damaged).utf8)
            let faults = ExtractionCheck.faults(of: text)
            try #require(faults.isEmpty, "seed \(seed), round \(rounds): \(faults)\n\(text.string)")
            rounds += 1
        } while clock.now < end && rounds < 60
    }

    @Test(arguments: [TextEncoding.utf16, .windows1258, .tcvn3, .vni])
    func `a document in the wrong encoding is read without harm`(encoding: TextEncoding) throws {
        let original = try #require(Corpus.own.first)
        let text = SourceText(utf8: encoding.decode(original.text.utf8).utf8)
        #expect(ExtractionCheck.faults(of: text).isEmpty)
    }

    @Test func `NULs that reach the rules do no harm`() throws {
        let original = try #require(Corpus.own.first).text.utf8
        var bytes: [UInt8] = []
        for (index, byte) in original.enumerated() {
            if index % 97 == 0, byte & 0xC0 != 0x80 { bytes.append(0) }
            bytes.append(byte)
        }
        #expect(ExtractionCheck.faults(of: SourceText(utf8: bytes)).isEmpty)
    }

    @Test func `our own documents keep all invariants`() {
        for document in Corpus.own + Corpus.development {
            #expect(ExtractionCheck.faults(of: document.text).isEmpty, "\(document)")
        }
    }

    @Test func `a document is read alike every time`() throws {
        let text = try #require(Corpus.own.last).text.string
        let first = ExtractedText(text)
        let second = ExtractedText(text)
        #expect(first.quotes == second.quotes)
        #expect(first.obligations.map(\.leadNames) == second.obligations.map(\.leadNames))
    }
}
