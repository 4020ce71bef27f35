import Markup

/// The keys of the review (phím tắt), shown by `?`; without a script there are none, and this stays closed.
struct ReviewKeys {
    let words: ReviewWords

    var dialog: HTML {
        let rows = words.keyList.map { key, meaning -> HTML in
            "<div><dt><kbd>\(key)</kbd></dt><dd>\(meaning)</dd></div>"
        }
        return """
            <dialog id="keys" aria-label="\(words.keys)"><h2>\(words.keys)</h2><dl class="facts">\(rows)</dl>
            <form method="dialog"><button>\(words.close)</button></form></dialog>
            """
    }
}
