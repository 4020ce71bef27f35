import Exports
import Kernel
import Obligations
import Search
import Storage
import VietnameseText

extension Listing where Row == SearchEntry {
    /// What was found, as the command prints it.
    static var search: Listing<SearchEntry> {
        Listing(
            noun: "kết quả",
            columns: [
                Column(heading: "Loại", role: .label, minimum: 8, weight: 0) { Cell($0.kind) },
                Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell(String($0.hit.id)) },
                Column(heading: "Nội dung", role: .text, minimum: 30, weight: 6) { entry in
                    Cell(
                        [entry.title, entry.text].compactMap { $0 }.map {
                            Phrase(text: HitMarks.marked($0), isLong: true)
                        }
                    )
                },
                Column(heading: "Văn bản", minimum: 12, weight: 1, isOptional: true) { entry in
                    Cell(entry.symbol.map(HitMarks.marked))
                },
                Column(heading: "Tình trạng", minimum: 14, weight: 2, isOptional: true) { entry in
                    Cell(entry.obligation.map { [Phrase(text: $0.words, tone: $0.tone)] } ?? [])
                },
            ],
            members: { json, entry in
                json.member("kind", entry.hit.kind.word)
                json.member("id", Int(entry.hit.id))
                json.member("document", entry.symbol?.text)
                json.member("title", entry.title?.text)
                json.member("text", entry.text?.text)
                json.key("hits")
                json.array(entry.hits) { $0.value($1) }
                json.member("status", entry.obligation?.status.kind.rawValue)
            },
            finish: HitMarks.set
        )
    }
}

extension SearchKind {
    /// As the command line and JSON name it.
    var word: String {
        switch self {
        case .organisations: "organisations"
        case .documents: "documents"
        case .obligations: "obligations"
        }
    }

    /// As people say it.
    var said: String {
        switch self {
        case .organisations: "cơ quan"
        case .documents: "văn bản"
        case .obligations: "nhiệm vụ"
        }
    }

    init?(word: String) {
        let typed = FoldedText(word).text
        guard let kind = Self.allCases.first(where: { $0.word == word || FoldedText($0.said).text == typed })
        else { return nil }
        self = kind
    }
}
