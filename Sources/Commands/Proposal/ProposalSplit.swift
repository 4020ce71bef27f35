import ArgumentParser
import Kernel
import Obligations
import Server
import Storage

/// `dondoc proposal split`: several proposals in place of one.
struct ProposalSplit: ProposalCommand {
    static let configuration = CommandConfiguration(
        commandName: "split",
        abstract: "Tách một đề xuất thành nhiều đề xuất.",
        discussion: """
            Ví dụ:
              dondoc proposal split 5 --part "Rà soát các chốt" --part "Báo cáo Đảng ủy"
              dondoc proposal split 5 --by-lead

            Phần nào chép đúng nguyên văn thì đoạn trích thu lại đúng chỗ đó. Các điều khác giữ như đề xuất gốc, sửa tiếp bằng \
            dondoc proposal edit.
            """
    )

    @Option(help: ArgumentHelp("Nội dung của một phần; nêu ít nhất hai lần.", valueName: "nội dung"))
    var part: [String] = []

    @Flag(help: "Mỗi cơ quan chủ trì một đề xuất.")
    var byLead = false

    @OptionGroup var version: SeenOption

    @OptionGroup var target: ProposalOptions

    func validate() throws {
        if byLead, !part.isEmpty { throw ValidationError("Chỉ dùng một trong hai: --part hoặc --by-lead.") }
        if !byLead, part.count < 2 { throw ValidationError("Cần nêu ít nhất hai --part, hoặc --by-lead.") }
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let parts = try session.write { changes in
            guard let whole = try changes.records.proposal(id) else {
                throw Failure(.notFound, "Không có đề xuất số \(number).")
            }
            let text = try changes.records.text(of: whole.document) ?? ""
            let pieces = byLead ? whole.piecesByLead : part.map { Proposal.Piece($0, of: whole, in: text) }
            return try changes.split(whole.id, into: pieces, seen: version.seen)
        }
        let summary = "Đã tách đề xuất số \(number) thành \(parts.count) đề xuất."
        try Listing.proposals.print(parts, as: .table, summary: summary, on: session.console)
        return .done
    }
}

/// `dondoc proposal merge`: one proposal in place of several.
struct ProposalMerge: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: "Gộp nhiều đề xuất của một văn bản thành một.",
        discussion: """
            Ví dụ: dondoc proposal merge 5 6 --content "Rà soát các chốt và báo cáo Đảng ủy" --deadline 20/7/2024

            Nếu các đề xuất khác nhau về thời hạn, ngày bắt đầu, định kỳ hoặc mức độ thì phải nêu giá trị dùng cho đề xuất gộp.
            """
    )

    @Argument(help: ArgumentHelp("Số của các đề xuất.", valueName: "số"))
    var numbers: [Int64]

    @OptionGroup var fields: ProposalFieldOptions

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if Set(numbers).count < 2 { throw ValidationError("Cần nêu ít nhất hai đề xuất khác nhau.") }
        if Set(numbers).count < numbers.count { throw ValidationError("Có đề xuất được nêu hai lần.") }
        _ = try fields.edit()
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let edit = try fields.edit()
        let whole = try session.write { try $0.merge(numbers.map { Identifier($0) }, with: edit) }
        let summary = "Đã gộp \(numbers.count) đề xuất thành đề xuất số \(whole.id)."
        try Listing.proposals.print([whole], as: .table, summary: summary, on: session.console)
        return .done
    }
}
