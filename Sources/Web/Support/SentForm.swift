import Markup

/// What somebody had filled in when a form could not be taken (biểu mẫu đã gửi): a browser that keeps nothing of our pages
/// has it no more.
struct SentForm {
    /// The page of ours that the form stands on.
    let previous: String?
    private var texts: [String] = []
    private var hasFiles = false

    init(previous: String?) { self.previous = previous }

    /// Keeps what was written; what chooses, and what is secret, is left out.
    mutating func take(_ form: Form, files: [Upload.File]) {
        texts = Self.written.flatMap { form.all($0) }.filter { !$0.isEmpty }
        hasFiles = files.contains { !$0.bytes.isEmpty }
    }

    func kept(_ words: FrameWords) -> HTML {
        let written = texts.map { "<blockquote>\($0)</blockquote>" as HTML }
        let head: HTML? = texts.isEmpty ? nil : "<h2>\(words.written)</h2>"
        let files: HTML? = hasFiles ? "<p>\(words.filesNotTaken)</p>" : nil
        return "\(head)\(written)\(files)"
    }

    private static let written = ["content", "note", "basis", "words", "text", "lines", "part"]
}
