import ArgumentParser
import Kernel
import Obligations

/// Which proposal, and where.
struct ProposalOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Số của đề xuất.", valueName: "số"))
    var number: Int64

    @OptionGroup(title: "Sổ theo dõi")
    var register: RegisterOptions
}

/// A command about one proposal.
protocol ProposalCommand: RegisterCommand {
    var target: ProposalOptions { get }
}

extension ProposalCommand {
    var options: RegisterOptions { target.register }
    var number: Int64 { target.number }
    var id: Identifier<Proposal> { Identifier(target.number) }
}

/// What somebody saw before they changed it: of two who edit, the second is told.
struct SeenOption: ParsableArguments {
    @Option(help: ArgumentHelp("Phiên bản đã xem; nếu người khác đổi sau đó thì dừng lại.", valueName: "số"))
    var seen: Int?
}
