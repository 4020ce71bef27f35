import ArgumentParser

/// In what form the result is printed (dạng in).
package enum OutputFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case table, json, csv, markdown, html
}

/// Which part of the result is printed (phần in).
package enum OutputPart: String, CaseIterable, Sendable, ExpressibleByArgument {
    case obligations, times, references
}
