import Foundation
package import VietnameseText

/// A document with its annotation.
package struct AnnotatedDocument: Sendable, CustomStringConvertible {
    package let name: String
    package let text: SourceText
    package let gold: GoldFile

    package init(name: String, text: String, gold: GoldFile) {
        self.name = name
        self.text = SourceText(text.precomposedStringWithCanonicalMapping)
        self.gold = gold
    }

    package var description: String { name }
}

/// The annotated documents that quality is measured on.
package enum Corpus {
    /// The project's own: the first sets of `Tests/Corpus`, and `Examples`.
    package static let own =
        ["a", "b", "d", "e"].flatMap { documents(under: "Tests/Corpus/\($0)") }
        + documents(under: "Examples")
    /// Those that another hand wrote and annotated without knowing the rules.
    package static let foreign = ["g", "h"].flatMap { documents(under: "Tests/Corpus/\($0)") }
    /// Those that lie beside the project on machines where it is developed; empty elsewhere.
    package static let development = documents(under: "../shared/extraction/dev")

    /// Every `NAME.gold.json` below a folder that has a `NAME.txt` beside it, by name.
    private static func documents(under path: String) -> [AnnotatedDocument] {
        let folder = root.appending(path: path)
        guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
        return files.compactMap { ($0 as? URL).flatMap(document) }.sorted { $0.name < $1.name }
    }

    private static func document(_ gold: URL) -> AnnotatedDocument? {
        let suffix = ".gold.json"
        guard gold.lastPathComponent.hasSuffix(suffix) else { return nil }
        let name = String(gold.lastPathComponent.dropLast(suffix.count))
        let source = gold.deletingLastPathComponent().appending(path: name + ".txt")
        guard let text = try? String(contentsOf: source, encoding: .utf8) else { return nil }
        do {
            let annotation = try JSONDecoder().decode(GoldFile.self, from: Data(contentsOf: gold))
            return AnnotatedDocument(name: name, text: text, gold: annotation)
        } catch {
            preconditionFailure("\(gold.path): \(error)")
        }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
