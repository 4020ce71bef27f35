import Documents
import Kernel
import Organisations
import VietnameseText

/// Bodies as they are read from a table (danh bạ đang đọc), with what is doubtful about them.
struct DirectoryReading {
    private(set) var bodies: [Organisation] = []
    private(set) var places: [RowPlace] = []
    /// The place in `bodies` of the one above.
    private(set) var parents: [Int: Int] = [:]
    var preview = ImportPreview()
    private let known: [Organisation]
    private let today: LocalDay
    private let knownNames: Set<MarkedWords>
    private let directory: Directory
    private var names: [MarkedWords: Int] = [:]
    private var parentNames: [Int: String] = [:]
    private let dates = DateCellReader()
    private var index = 0
    private var present = 0

    init(known: [Organisation], today: LocalDay) {
        self.known = known
        self.today = today
        directory = Directory(known)
        knownNames = Set(known.flatMap { [$0.name] + $0.aliases }.map { MarkedWords($0) })
    }

    mutating func add(_ row: TableRow, _ headings: Headings<OrganisationColumn>) {
        func text(_ column: OrganisationColumn) -> String {
            headings.cell(column, of: row).shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let place = RowPlace(sheet: row.sheet, number: row.number)
        let name = text(.name)
        guard !name.isEmpty else { return }
        preview.rows += 1
        defer { index += 1 }
        let aliases = headings.cell(.aliases, of: row).shown.split(whereSeparator: { ";\n,".contains($0) })
            .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            .filter { !$0.isEmpty && $0 != name }
        guard !knownNames.contains(MarkedWords(name)) else { return pass(place, name, aliases) }
        var doubts: [(OrganisationColumn, String)] = []
        if FoldedText(name).text.isEmpty { doubts.append((.name, "tên phải có chữ")) }
        for other in [name] + aliases {
            if let before = names[MarkedWords(other)] {
                doubts.append((.name, "“\(other)” đã có ở \(places[before].words)"))
            } else if knownNames.contains(MarkedWords(other)) {
                doubts.append((.aliases, "danh bạ đã có “\(other)”"))
            } else if let meant = directory.meant(by: other, on: today) {
                doubts.append((other == name ? .name : .aliases, "“\(other)” đang được hiểu là “\(meant.name)”"))
            }
        }
        var body = Organisation(id: Identifier(0), kind: .other, name: name, aliases: aliases)
        doubts += body.fill(kind: text(.kind), level: text(.level), code: text(.code))
        for column in [OrganisationColumn.from, .to] {
            switch dates.day(headings.cell(column, of: row)) {
            case .day(let day, _): if column == .from { body.effectiveFrom = day } else { body.effectiveTo = day }
            case .doubtful(let reason): doubts.append((column, reason))
            default: break
            }
        }
        if let from = body.effectiveFrom, let to = body.effectiveTo, to < from {
            doubts.append((.to, "kết thúc trước khi bắt đầu"))
        }
        guard doubts.isEmpty else { return note(doubts.map { ($0.0, text($0.0), $0.1) }, place) }
        for other in [name] + aliases { names[MarkedWords(other)] = bodies.count }
        if !text(.parent).isEmpty { parentNames[bodies.count] = text(.parent) }
        bodies.append(body)
        places.append(place)
    }

    /// Finds the bodies above, among those of the file and those that are known.
    mutating func findParents() {
        for (child, name) in parentNames.sorted(by: { $0.key < $1.key }) {
            if let parent = names[MarkedWords(name)], parent != child, !isAbove(child, parent) {
                parents[child] = parent
            } else if case .found(let parent) = directory.resolve(name, on: today) {
                bodies[child].parent = parent
            } else {
                preview.findings.append(
                    ImportFinding(
                        place: places[child],
                        column: OrganisationColumn.parent.title,
                        value: name,
                        what: "không rõ cơ quan cấp trên",
                        action: "nhập mà không ghi cấp trên",
                        stops: false
                    )
                )
            }
        }
        preview.findings.sort { ($0.place.sheet ?? "", $0.place.number) < ($1.place.sheet ?? "", $1.place.number) }
        preview.counts = [("cơ quan mới", bodies.count), ("đã có trong danh bạ", present)].filter { $0.1 > 0 }
    }

    // Whether a body is above another already: none can be above itself.
    private func isAbove(_ body: Int, _ other: Int) -> Bool {
        var next: Int? = other
        while let current = next {
            if current == body { return true }
            next = parents[current]
        }
        return false
    }

    private mutating func pass(_ place: RowPlace, _ name: String, _ aliases: [String]) {
        present += 1
        preview.present += 1
        let new = aliases.filter { !knownNames.contains(MarkedWords($0)) }
        guard !new.isEmpty else { return }
        preview.findings.append(
            ImportFinding(
                place: place,
                column: OrganisationColumn.aliases.title,
                value: new.joined(separator: "; "),
                what: "“\(name)” đã có trong danh bạ mà chưa có tên khác này",
                action: "không thêm tên; nếu đúng, hãy dùng dondoc organisations alias --add",
                stops: false
            )
        )
    }

    private mutating func note(_ doubts: [(OrganisationColumn, String, String)], _ place: RowPlace) {
        preview.skipped.insert(index)
        for (column, value, what) in doubts {
            preview.findings.append(
                ImportFinding(
                    place: place,
                    column: column.title,
                    value: value,
                    what: what,
                    action: "không nhập dòng này",
                    stops: true
                )
            )
        }
    }
}

extension Organisation {
    /// Kind, level and code as people write them; what is no such thing is named.
    fileprivate mutating func fill(kind: String, level: String, code: String) -> [(OrganisationColumn, String)] {
        var doubts: [(OrganisationColumn, String)] = []
        if let known = OrganisationKind(written: kind) {
            self.kind = known
        } else {
            doubts.append((.kind, "không rõ loại cơ quan"))
        }
        if let known = AuthorityLevel(written: level) {
            self.level = known
        } else {
            doubts.append((.level, "không rõ cấp"))
        }
        self.code = NationalCode(code)
        if self.code == nil, !code.isEmpty { doubts.append((.code, "mã định danh không đúng dạng")) }
        return doubts
    }
}

extension OrganisationKind {
    /// As lists write it; empty is `other`.
    init?(written text: String) {
        let folded = FoldedText(text).text
        if let kind = OrganisationKind(rawValue: text.lowercased()) {
            self = kind
            return
        }
        switch folded {
        case "", "khac": self = .other
        case "dang", "co quan dang", "chi bo", "to chuc dang", "khoi dang": self = .party
        case "nha nuoc", "chinh quien", "chinh quyen", "co quan nha nuoc", "khoi chinh quyen", "hanh chinh",
            "su nghiep":
            self = .government
        case "mat tran", "doan the", "mat tran doan the", "mttq", "khoi doan the", "to chuc chinh tri xa hoi":
            self = .front
        case "to dan pho", "thon", "khu dan cu", "khu pho", "ap": self = .residential
        case "truong", "truong hoc", "nha truong": self = .school
        case "doanh nghiep", "cong ti", "cong ty", "hop tac xa": self = .company
        default: return nil
        }
    }
}

extension AuthorityLevel {
    /// As lists write it; empty is the ward.
    init?(written text: String) {
        if let level = AuthorityLevel(rawValue: text.lowercased()) {
            self = level
            return
        }
        switch FoldedText(text).text {
        case "", "phuong", "xa", "cap xa", "cap phuong", "dac khu", "co so": self = .ward
        case "quan", "huien", "huyen", "cap huyen", "cap quan": self = .district
        case "tinh", "thanh pho", "cap tinh", "cap thanh pho": self = .city
        case "trung uong": self = .central
        default: return nil
        }
    }
}
