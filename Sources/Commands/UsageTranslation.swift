/// The fixed English sentences of ArgumentParser, in Vietnamese (thông báo về cách dùng).
///
/// The library has no place for translations; its sentences are few and settled, so they are replaced where they
/// stand. What it does not know stays as it is.
enum UsageTranslation {
    static func translate(_ text: String) -> String {
        guard !isScript(text) else { return text }
        return phrases.reduce(text) { $0.replacing($1.english, with: $1.vietnamese) }
    }

    /// Completion scripts and dumps of the help are for programs.
    private static func isScript(_ text: String) -> Bool {
        text.hasPrefix("#") || text.hasPrefix("{") || text.contains("complete -c ")
    }

    private static let phrases: [(english: String, vietnamese: String)] = [
        ("OVERVIEW: ", ""),
        ("USAGE: ", "CÁCH DÙNG: "),
        ("Usage: ", "Cách dùng: "),
        ("ARGUMENTS:", "THAM SỐ:"),
        ("OPTIONS:", "TÙY CHỌN:"),
        ("SUBCOMMANDS:", "CÁC LỆNH:"),
        ("<subcommand>", "<lệnh>"),
        ("<options>", "<tùy chọn>"),
        ("(values: ", "(một trong: "),
        ("(default: ", "(mặc định: "),
        (" default: ", " mặc định: "),
        (" default:\n", " mặc định:\n"),
        ("Show the version.", "In phiên bản."),
        ("Show help information.", "In hướng dẫn này."),
        ("Show subcommand help information.", "In hướng dẫn của một lệnh."),
        ("' for detailed help.", "' để biết từng lệnh."),
        ("' for more information.", "' để biết thêm."),
        ("  See '", "  Xem '"),
        ("Help:  ", "Gợi ý: "),
        ("Unknown option ", "Không có tùy chọn "),
        (". Did you mean '", "; có phải ý bạn là '"),
        ("Missing value for ", "Thiếu giá trị của "),
        ("Missing expected argument ", "Thiếu tham số "),
        ("Missing one of: ", "Thiếu một trong: "),
        (" unexpected arguments: ", " tham số thừa: "),
        ("Unexpected argument ", "Thừa tham số "),
        ("The value ", "Giá trị "),
        (" is invalid for ", " không hợp lệ cho "),
        (" is invalid.", " không hợp lệ."),
        (". Please provide one of the following:", "; hãy dùng một trong các giá trị sau:"),
        (". Please provide one of ", "; hãy dùng một trong "),
        ("The option ", "Tùy chọn "),
        (" does not take any value, but ", " không nhận giá trị, nhưng lại có "),
        (" was specified.", "."),
        ("Can't generate completion scripts for ", "Không tạo được tập lệnh gợi ý cho "),
        ("Can't autodetect a supported shell.", "Không nhận ra shell đang dùng."),
        ("Please use --generate-completion-script=<shell> with one of:", "Hãy dùng --generate-completion-script với:"),
        ("' or '", "' hoặc '"),
        ("' and '", "' và '"),
    ]
}
