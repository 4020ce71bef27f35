import ArgumentParser
import Kernel
import Obligations
import Server
import Storage
import VietnameseText

/// `dondoc proposal add`: a proposal for a passage that the program did not read as an order.
struct ProposalAdd: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Thêm đề xuất bằng cách đánh dấu một đoạn của văn bản.",
        discussion: """
            Ví dụ:
              dondoc proposal add --document 1 --words "tuyên truyền sâu rộng" --lead "Ban Xây dựng Đảng"
              dondoc proposal add --document 1 --span 120-240 --content "Tuyên truyền" --deadline 30/9/2024

            Chữ nêu ở --words phải có đúng một chỗ trong văn bản; xem vị trí bằng dondoc document text 1 --numbered.
            """
    )

    @Option(help: ArgumentHelp("Số của văn bản.", valueName: "số"))
    var document: Int64

    @Option(help: ArgumentHelp("Đoạn trích: vị trí ký tự đầu-cuối trong văn bản.", valueName: "đầu-cuối"))
    var span: PassageArgument?

    @Option(help: ArgumentHelp("Đoạn trích: chép đúng nguyên văn.", valueName: "chữ"))
    var words: String?

    @OptionGroup var fields: ProposalFieldOptions

    @OptionGroup(title: "Sổ theo dõi")
    var options: RegisterOptions

    func validate() throws {
        if (span == nil) == (words == nil) { throw ValidationError("Cần nêu một trong hai: --words hoặc --span.") }
        if !fields.clear.isEmpty { throw ValidationError("--clear chỉ dùng khi sửa hoặc gộp đề xuất.") }
        _ = try fields.edit()
    }

    func run(in session: RegisterSession) async throws -> ExitStatus {
        let edit = try fields.edit()
        let added = try session.write { changes in
            guard let text = try changes.records.text(of: Identifier(document)) else {
                throw Failure(.notFound, "Không có văn bản số \(document).")
            }
            let place = try span?.range ?? SourceText(text).onlyPlace(of: words ?? "")
            let passage = text.passage(place)
            guard !passage.isEmpty else {
                let length = text.unicodeScalars.count
                throw Failure(
                    .refused,
                    "Văn bản số \(document) chỉ dài \(length) ký tự; đoạn nêu ra nằm ngoài văn bản."
                )
            }
            let marked = Proposal(marking: place, in: text)
            return try changes.mark(try marked.after(edit), in: Identifier(document))
        }
        try session.say(
            (["Đã thêm đề xuất số \(added.id): \(added.content)"] + added.unknownNames).joined(separator: "\n")
        )
        return .done
    }
}
