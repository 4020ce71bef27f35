import ArgumentParser
import Kernel
import Organisations
import Storage

struct OrganisationList: RegisterCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Liệt kê danh bạ.")

    @Flag(help: "In theo cây: cơ quan trực thuộc nằm dưới cơ quan cấp trên.")
    var tree = false

    @OptionGroup var form: FormatOption

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if tree, form.format != .table {
            throw ValidationError("--tree không dùng cùng --format \(form.format.rawValue).")
        }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let bodies = try session.read { try $0.organisations() }
        guard tree else {
            try Self.listing.print(bodies, as: form.format, on: session.console)
            return .done
        }
        try session.say(OrganisationTree(bodies).lines.joined(separator: "\n"))
        return .done
    }

    private static let listing = Listing<Organisation>(
        noun: "cơ quan",
        columns: [
            Column(heading: "Số", role: .number, minimum: 3, weight: 0) { Cell($0.id.description) },
            Column(heading: "Tên", role: .text, minimum: 20, weight: 4) { Cell($0.name) },
            Column(heading: "Tên khác", minimum: 10, weight: 2, isOptional: true) { body in
                Cell(body.aliases.joined(separator: "; "))
            },
            Column(heading: "Loại", minimum: 6, weight: 1) { Cell($0.kind.words) },
            Column(heading: "Cấp", minimum: 6, weight: 1) { Cell($0.level.words) },
            Column(heading: "Mã định danh", minimum: 8, weight: 1, isOptional: true) { Cell($0.code?.text) },
            Column(heading: "Hoạt động đến", minimum: 10, weight: 0, isOptional: true) {
                Cell($0.effectiveTo?.vietnamese)
            },
        ],
        members: { json, body in
            json.member("id", Int(body.id.number))
            json.member("name", body.name)
            json.member("kind", body.kind.rawValue)
            json.member("level", body.level.rawValue)
            json.key("aliases")
            json.array(body.aliases) { $0.value($1) }
            json.number("parent", body.parent)
            json.member("code", body.code?.text)
            json.member("from", body.effectiveFrom?.description)
            json.member("to", body.effectiveTo?.description)
            json.number("successor", body.successor)
        }
    )
}

extension JSONWriter {
    /// A member that names another thing, or nothing.
    mutating func number<Entity>(_ name: String, _ id: Identifier<Entity>?) {
        key(name)
        if let id { value(Int(id.number)) } else { null() }
    }
}

/// Bodies below one another (cây tổ chức).
struct OrganisationTree {
    private let children: [Identifier<Organisation>?: [Organisation]]

    init(_ bodies: [Organisation]) {
        let known = Set(bodies.map(\.id))
        children = Dictionary(grouping: bodies) { body in
            body.parent.flatMap { known.contains($0) ? $0 : nil }
        }
    }

    var lines: [String] {
        var lines: [String] = []
        for top in children[nil] ?? [] { add(top, "", "", &lines) }
        return lines.isEmpty ? ["Danh bạ chưa có cơ quan nào."] : lines
    }

    private func add(_ body: Organisation, _ lead: String, _ indent: String, _ lines: inout [String]) {
        let ended = body.effectiveTo.map { " (đến \($0.vietnamese))" } ?? ""
        lines.append("\(lead)\(body.id). \(WordWrap.printable(body.name))\(ended)")
        let below = children[body.id] ?? []
        for (index, child) in below.enumerated() {
            let isLast = index == below.count - 1
            add(child, indent + (isLast ? "└─ " : "├─ "), indent + (isLast ? "   " : "│  "), &lines)
        }
    }
}
