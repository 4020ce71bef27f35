import ArgumentParser
import Kernel
import Obligations
import Organisations
import Storage

/// `dondoc obligation hand-over`: another lead.
struct ObligationHandOver: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over",
        abstract: "Bàn giao nhiệm vụ cho cơ quan khác chủ trì."
    )

    @Option(help: ArgumentHelp("Cơ quan nhận.", valueName: "tên"))
    var to: String

    @OptionGroup var grounds: ReasonOption

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) throws -> Step { .handOver(to: try scene.lead(to), reason: grounds.reason) }
}

/// `dondoc obligation topic`: under which topic it is followed.
struct ObligationTopic: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "topic",
        abstract: "Xếp nhiệm vụ vào một chuyên đề, hoặc bỏ ra."
    )

    @OptionGroup var target: StepOptions

    @Argument(help: ArgumentHelp("Chuyên đề; bỏ trống cùng --none.", valueName: "chuyên đề"))
    var topic: String?

    @Flag(help: "Bỏ khỏi chuyên đề.")
    var none = false

    func validate() throws {
        if (topic == nil) != none { throw ValidationError("Cần nêu chuyên đề, hoặc --none.") }
    }

    func step(in scene: StepScene) throws -> Step { .setTopic(try topic.map(scene.known)) }
}

/// `dondoc obligation supersede`: another paper took its place.
struct ObligationSupersede: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "supersede",
        abstract: "Kết thúc nhiệm vụ vì đã có văn bản khác thay thế."
    )

    @Option(help: ArgumentHelp("Số thứ tự trong sổ của văn bản thay thế.", valueName: "số"))
    var document: Int64

    @OptionGroup var grounds: ReasonOption

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) throws -> Step {
        guard let paper = try scene.records.document(Identifier(document)) else {
            throw Failure(.notFound, "Không có văn bản số \(document).")
        }
        if let obligation = try scene.records.obligation(id, for: scene.policy),
            obligation.source?.document == paper.id
        {
            throw Failure(.refused, "Nhiệm vụ này nằm chính trong văn bản số \(document); hãy nêu văn bản thay thế.")
        }
        return .supersede(by: paper.id, number: paper.words, reason: grounds.reason)
    }
}

extension StepScene {
    /// The body that a name means, with the name as it was typed.
    func lead(_ name: String) throws -> Party {
        Party(.lead, name, organisation: try ObligationList.body(name, of: records, on: today))
    }

    /// A topic that differs only in case or diacritics is the one that is there.
    func known(_ topic: String) throws -> String { try ObligationList.topics(like: topic, of: records).first ?? topic }
}
