/// How tones look on a terminal (màu chữ): nothing at all when the output is no terminal or the user wants no colours.
struct TerminalStyle: Sendable {
    let colours: Bool

    func apply(_ tone: Tone, to text: String) -> String {
        guard colours, !text.isEmpty, let code = code(of: tone) else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private func code(of tone: Tone) -> String? {
        switch tone {
        case .plain: nil
        case .strong: "1"
        case .faint: "2"
        case .missing: "33"
        case .soon: "1;33"
        case .late: "1;31"
        }
    }
}
