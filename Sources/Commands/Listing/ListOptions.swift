import ArgumentParser
import Kernel

/// As of which day, and in what form, a list of the register is printed.
struct ListOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("Tình trạng tính đến ngày này; mặc định là hôm nay.", valueName: "ngày"),
        transform: DocumentExtract.day
    )
    var asOf: LocalDay?

    @OptionGroup var form: FormatOption

    var format: ListFormat { form.format }
}
