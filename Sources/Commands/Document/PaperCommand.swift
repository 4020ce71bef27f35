import ArgumentParser
import Kernel
import Obligations

/// Which paper of the register, and where.
struct PaperOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Số của văn bản trong sổ.", valueName: "số"))
    var number: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var register: RegisterOptions
}

/// A command about one paper of the register.
protocol PaperCommand: RegisterCommand {
    var target: PaperOptions { get }
}

extension PaperCommand {
    var options: RegisterOptions { target.register }
    var number: Int64 { target.number }
    var id: Identifier<SourceDocument> { Identifier(target.number) }
}
