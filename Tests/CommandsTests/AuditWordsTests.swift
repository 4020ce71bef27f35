import Foundation
import Kernel
import Obligations
import Organisations
import Storage
import Testing

@testable import Commands

@Suite struct AuditWordsTests {
    /// Every action that the sources note, as far as it is written out; those made of a kind are counted up below.
    private static func noted() throws -> Set<String> {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        var found: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: #/(?:note\(|action:|changed\(\s*id,)\s*"([a-z]+[.][a-z.-]+)"/#) {
                found.insert(String(match.1))
            }
            for match in text.matches(of: #/changed\(\s*id,\s*"([a-z-]+)"/#) { found.insert("organisation.\(match.1)") }
        }
        return found
    }

    @Test func `everything that is noted has Vietnamese words`() throws {
        var actions = try Self.noted()
        #expect(actions.count > 30 && actions.contains("organisation.merge") && actions.contains("import.take"))
        actions.formUnion(StepKind.allCases.map { "obligation.\($0.rawValue)" })
        actions.formUnion(ProposalRevision.Action.allCases.map { "proposal.\($0.rawValue)" })
        actions.formUnion(["obligation.undo-import", "organisation.undo-import"])
        for action in actions.sorted() {
            let entry = AuditEntry(
                at: Instant(milliseconds: 0),
                person: Identifier(1),
                action: action,
                subject: "obligation/1"
            )
            #expect(entry.actionWords != action, "\(action)")
        }
    }
}
