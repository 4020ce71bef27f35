import ArgumentParser
import Kernel
import Organisations
import Storage

struct OrganisationMove: BodyCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Chuyển cơ quan vào dưới một cơ quan khác, hoặc lên đầu cây."
    )

    @OptionGroup var target: BodyOptions

    @Option(help: ArgumentHelp("Cơ quan cấp trên mới.", valueName: "cơ quan"))
    var under: String?

    @Flag(help: "Đưa lên đầu cây.")
    var top = false

    func validate() throws {
        if (under == nil) == !top { throw ValidationError("Cần nêu một trong hai: --under hoặc --top.") }
    }

    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int) {
        let parent = try under.map { try changes.records.body(typed: $0, on: day) }
        let matched = try changes.move(body.id, under: parent?.id)
        return (parent.map { "“\(body.name)” nay thuộc “\($0.name)”." } ?? "“\(body.name)” nay ở đầu cây.", matched)
    }
}

struct OrganisationEnd: BodyCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Ghi ngày cuối cùng cơ quan hoạt động và cơ quan kế thừa.",
        discussion: """
            Ví dụ: dondoc organisations end "Phòng Y tế quận" --on 30/6/2025 --successor "Phòng Văn hóa - Xã hội"

            Văn bản sau ngày đó nêu tên cũ thì khớp với cơ quan kế thừa.
            """
    )

    @OptionGroup var target: BodyOptions

    @Option(help: ArgumentHelp("Ngày cuối cùng hoạt động.", valueName: "ngày"), transform: DocumentExtract.day)
    var on: LocalDay

    @Option(help: ArgumentHelp("Cơ quan kế thừa.", valueName: "cơ quan"))
    var successor: String?

    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int) {
        let heir = try successor.map { try changes.records.body(typed: $0, on: on.adding(days: 1)) }
        let matched = try changes.end(body.id, on: on, successor: heir?.id)
        let next =
            heir.map { "; kế thừa: “\($0.name)”. Việc đang làm chuyển bằng: dondoc organisations hand-over" } ?? ""
        return ("“\(body.name)” hoạt động đến hết ngày \(on.vietnamese)\(next).", matched)
    }
}

struct OrganisationMerge: BodyCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Gộp một cơ quan ghi trùng vào cơ quan khác.",
        discussion: "Nhiệm vụ, vai trò, chức vụ, tên và cơ quan trực thuộc đều chuyển sang cơ quan được giữ lại."
    )

    @OptionGroup var target: BodyOptions

    @Option(help: ArgumentHelp("Cơ quan được giữ lại.", valueName: "cơ quan"))
    var into: String

    func change(_ body: Organisation, _ changes: Changes, on day: LocalDay) throws -> (words: String, matched: Int) {
        let kept = try changes.records.body(typed: into, on: day)
        let matched = try changes.merge(body.id, into: kept.id)
        return ("Đã gộp “\(body.name)” vào “\(kept.name)”.", matched)
    }
}
