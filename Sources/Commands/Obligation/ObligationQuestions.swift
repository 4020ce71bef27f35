import ArgumentParser
import Kernel
import Obligations

/// `dondoc obligation urge`.
struct ObligationUrge: StepCommand {
    static let configuration = CommandConfiguration(commandName: "urge", abstract: "Đôn đốc cơ quan chủ trì.")

    @Option(help: ArgumentHelp("Nội dung đôn đốc.", valueName: "nội dung"))
    var note: String

    @OptionGroup var term: AnswerByOption

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .urge(note: note, answerBy: term.answerBy) }
}

/// `dondoc obligation note`: what those who supervise note.
struct ObligationNote: StepCommand {
    static let configuration = CommandConfiguration(commandName: "note", abstract: "Ghi chú giám sát.")

    @Option(help: ArgumentHelp("Nội dung ghi chú.", valueName: "nội dung"))
    var note: String

    @OptionGroup var term: AnswerByOption

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .supervise(note: note, answerBy: term.answerBy) }
}

/// `dondoc obligation answer`.
struct ObligationAnswer: StepCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Trả lời đôn đốc hoặc ghi chú giám sát."
    )

    @Option(help: ArgumentHelp("Nội dung trả lời.", valueName: "nội dung"))
    var note: String

    @OptionGroup var target: StepOptions

    func step(in scene: StepScene) -> Step { .answer(note: note) }
}
