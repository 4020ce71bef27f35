import Kernel
import Markup

/// Fields of forms (ô nhập): each with its words above it, and a hint below where one helps.
enum Field {
    static func text(
        _ name: String,
        _ words: String,
        _ value: String = "",
        isRequired: Bool = true,
        hint: String? = nil,
        type: String = "text",
        most: Int = 300
    ) -> HTML {
        """
        <label>\(words)<input type="\(type)" name="\(name)" value="\(value)" maxlength="\(most)"\(required(isRequired))>\(small(hint))</label>
        """
    }

    static func number(
        _ name: String,
        _ words: String,
        _ value: Int?,
        in range: ClosedRange<Int>,
        isRequired: Bool = true
    ) -> HTML {
        """
        <label>\(words)<input type="number" name="\(name)" min="\(range.lowerBound)" max="\(range.upperBound)" value="\(value?.description ?? "")"\(required(isRequired))></label>
        """
    }

    static func long(_ name: String, _ words: String, isRequired: Bool = true) -> HTML {
        "<label>\(words)<textarea name=\"\(name)\" rows=\"3\"\(required(isRequired))></textarea></label>"
    }

    static func day(_ name: String, _ words: String, _ value: LocalDay? = nil, isRequired: Bool = true) -> HTML {
        """
        <label>\(words)<input type="date" name="\(name)" value="\(value?.description ?? "")"\(required(isRequired))></label>
        """
    }

    /// One of several.
    ///
    /// - Parameter none: what stands for no choice; `nil` where there has to be one.
    static func choice(
        _ name: String,
        _ words: String,
        _ options: [(value: String, words: String)],
        _ chosen: String? = nil,
        none: String? = nil,
        isRequired: Bool = false
    ) -> HTML {
        let items = options.map { option -> HTML in
            let mark: HTML? = option.value == chosen ? " selected" : nil
            return "<option value=\"\(option.value)\"\(mark)>\(option.words)</option>"
        }
        let empty: HTML? = none.map { "<option value=\"\">\($0)</option>" }
        return "<label>\(words)<select name=\"\(name)\"\(required(isRequired))>\(empty)\(items)</select></label>"
    }

    static func check(
        _ name: String,
        _ words: String,
        isOn: Bool = false,
        value: String = "yes",
        isDisabled: Bool = false
    ) -> HTML {
        let mark: HTML? = isOn ? " checked" : nil
        let lock: HTML? = isDisabled ? " disabled" : nil
        return """
            <label class="choice"><input type="checkbox" name="\(name)" value="\(value)"\(mark)\(lock)> <span>\(words)</span></label>
            """
    }

    static func hidden(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    private static func required(_ isRequired: Bool) -> HTML? { isRequired ? " required" : nil }
    private static func small(_ hint: String?) -> HTML? { hint.map { "<small>\($0)</small>" } }
}

/// A form that changes something (biểu mẫu): it carries the key of the session, and its button says what it does.
struct PostForm {
    let link: Link
    let verb: String
    var fields: [HTML] = []
    var isQuiet = false
    var takesFiles = false

    /// The form as it is.
    func html(_ scene: Scene) -> HTML {
        let encoding: HTML? = takesFiles ? " enctype=\"multipart/form-data\"" : nil
        let quiet: HTML? = isQuiet ? " class=\"quiet\"" : nil
        return """
            <form method="post" action="\(link)"\(encoding)>\(key(scene))\(fields)<button\(quiet)>\(verb)</button></form>
            """
    }

    /// Behind its name, until somebody wants it.
    func folded(_ scene: Scene) -> HTML {
        "<details><summary>\(verb)</summary>\(html(scene))</details>"
    }
}
