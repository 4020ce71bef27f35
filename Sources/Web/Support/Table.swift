import Markup

/// A table of a page (bảng): the first column heads its row, and on a narrow screen it scrolls within itself.
struct Table {
    let heads: [String]
    let rows: [[HTML]]

    var html: HTML {
        let head = heads.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let lines = rows.map { cells -> HTML in
            let rest = cells.dropFirst().map { "<td>\($0)</td>" as HTML }
            return "<tr><th scope=\"row\">\(cells.first)</th>\(rest)</tr>"
        }
        return """
            <div class="scroll"><table class="plain"><thead><tr>\(head)</tr></thead><tbody>\(lines)</tbody></table></div>
            """
    }
}
