import ArgumentParser
import Kernel

/// By when an answer is expected (hạn trả lời).
struct AnswerByOption: ParsableArguments {
    @Option(help: ArgumentHelp("Cần trả lời trước hết ngày này.", valueName: "ngày"), transform: DocumentExtract.day)
    var answerBy: LocalDay?
}
