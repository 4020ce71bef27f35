import Documents
import Kernel
import Markup
import Obligations
import Storage

/// What happened with an obligation, and what proves it (diễn biến và minh chứng).
struct ObligationHistory {
    private let events: [ObligationEvent]
    private let evidence: [EvidenceFile]
    private let obligation: Identifier<Obligation>
    private let scene: Scene

    init(
        _ events: [ObligationEvent],
        _ evidence: [EvidenceFile],
        _ obligation: Identifier<Obligation>,
        _ scene: Scene
    ) {
        self.events = events
        self.evidence = evidence
        self.obligation = obligation
        self.scene = scene
    }

    private var words: ObligationWords { scene.words.obligation }

    /// The latest first.
    var timeline: HTML {
        let items = events.reversed().map { event -> HTML in
            let note: HTML? = event.note.isEmpty ? nil : "<p>\(event.note)</p>"
            let progress = event.progress.map { " \($0)%" } ?? ""
            let day = event.day.map { " (\($0.vietnamese))" } ?? ""
            return """
                <li><p><b>\(words.event(event.kind))\(progress)</b>\(day) <span class="soft">\(event.name), \(event.at.vietnamese)</span></p>\(note)</li>
                """
        }
        return "<h2>\(words.history)</h2><ol class=\"timeline\">\(items)</ol>"
    }

    /// Pictures as pictures, other files by their names.
    var evidenceList: HTML? {
        guard !evidence.isEmpty else { return nil }
        let items = evidence.map { file -> HTML in
            let link = Link.evidence(obligation, file.id)
            let isPicture = [EvidenceKind.png, .jpeg, .webp].map(\.rawValue).contains(file.type)
            let face: HTML = isPicture ? "<img src=\"\(link)\" alt=\"\(file.name)\" loading=\"lazy\">" : "\(file.name)"
            return """
                <li><a href="\(link)">\(face)</a><small>\(file.personName), \(file.at.vietnamese)</small></li>
                """
        }
        return "<h2>\(words.evidence)</h2><ul class=\"evidence\">\(items)</ul>"
    }
}
