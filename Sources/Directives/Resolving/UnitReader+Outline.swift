import TemporalExpressions
import VietnameseText

/// How passages open and close the parts of the outline.
extension UnitReader {
    /// An annex begins an outline of its own, of tasks.
    mutating func openAnnex(at index: Int) {
        var node = nodes[0]
        node.path = "Phụ lục"
        node.mode = .task
        node.leads = []
        node.passage = index
        nodes.append(node)
        stack = [nodes.count - 1]
        currentLeads = []
        itemStart = units.count
    }

    /// Bullets hold no numbered items and no paragraphs: whatever is no bullet ends them.
    mutating func leaveBullets(for passage: Passage) {
        if let style = passage.label?.style, style.isBullet { return }
        var hasLeft = false
        while stack.count > 1, let style = nodes[top].style, style.isBullet {
            stack.removeLast()
            hasLeft = true
        }
        if hasLeft { currentLeads = [] }
    }

    /// Opens the part that a passage begins; false when it is only a heading.
    mutating func enter(_ passage: Passage, at index: Int, next: Passage?) -> Bool {
        let isHeading = isHeading(passage, next: next)
        guard let label = passage.label ?? (isHeading ? Label(style: .heading, ordinal: 0, text: "") : nil) else {
            return !passage.tokens.isEmpty
        }
        pop(to: label, isUnlabelled: passage.label == nil)
        let rule = HeadingRule(reading: reading)
        let parent = nodes[top]
        var node = OutlineNode(
            style: label.style,
            path: path(parent, label),
            parent: top,
            mode: parent.mode,
            leads: parent.leads,
            period: parent.period,
            isUnderBody: parent.isUnderBody,
            passage: index,
            isHeading: isHeading
        )
        if isHeading {
            node.mode = rule.mode(passage.tokens, parent: parent.mode, isNumbered: passage.label != nil)
            let leads = rule.leads(passage.tokens)
            if !leads.isEmpty, node.mode != .preamble {
                node.leads = leads
                node.isUnderBody = true
            }
            if let period = rule.period(passage.tokens, times) {
                node.period = period
            }
        } else if node.mode == .preamble {
            node.mode = .task
        }
        nodes.append(node)
        stack.append(nodes.count - 1)
        currentLeads = []
        itemStart = units.count
        return !isHeading && !passage.tokens.isEmpty
    }

    func path(_ parent: OutlineNode, _ label: Label) -> String {
        if label.text.isEmpty || label.text == "-" || label.text == "+" || label.text == "•" { return parent.path }
        if label.style == .decimal2 || label.style == .decimal3 || parent.path.isEmpty { return label.text }
        let separator = parent.path.hasSuffix(".") || parent.path.hasSuffix(")") ? "" : "."
        return parent.path + separator + label.text
    }

    mutating func pop(to label: Label, isUnlabelled: Bool) {
        if isUnlabelled {
            // A heading without a number ends everything below the last heading of capitals or Roman numerals.
            while stack.count > 1, let style = nodes[top].style, style.rawValue >= Label.Style.heading.rawValue {
                stack.removeLast()
            }
            return
        }
        guard let same = stack.lastIndex(where: { isSibling(nodes[$0].style, label) }) else { return }
        stack.removeLast(stack.count - same)
    }

    func isSibling(_ open: Label.Style?, _ label: Label) -> Bool { open == label.style }

    func isHeading(_ passage: Passage, next: Passage?) -> Bool {
        guard let last = passage.tokens.last, passage.tokens.count <= 60 else {
            return passage.tokens.isEmpty && passage.label != nil
        }
        let token = reading.tokens[last]
        if passage.label == nil {
            guard passage.tokens.count <= 24 else { return false }
            let words = passage.tokens.filter { reading.tokens[$0].kind == .word }
            if isTitleLike(passage, next: next), !passage.tokens.contains(where: { reading.cue($0).contains(.order) }) {
                return true
            }
            return !words.isEmpty
                && words.allSatisfy { reading.tokens[$0].isAllCapitals || reading.tokens[$0].value == 1 }
                || HeadingRule(reading: reading).period(passage.tokens, times)
                    != nil
        }
        if token.isMark(";") || token.isMark(",") || token.isMark(".") && !isCapitals(passage.tokens) { return false }
        if token.isMark(":") { return HeadingRule(reading: reading).leads(passage.tokens).isEmpty == false }
        guard let next else { return false }
        guard let following = next.label else { return isUnlabelledBody(next) }
        if case .row = next.kind { return true }
        return !stack.contains { isSibling(nodes[$0].style, following) } && !isSibling(passage.label?.style, following)
            || isHigher(passage.label, than: following)
    }

    // An unnumbered passage without a final stop above a numbered item: a title, or a lead-in whose colon is missing.
    func isTitleLike(_ passage: Passage, next: Passage?) -> Bool {
        guard passage.label == nil, let last = passage.tokens.last, let style = next?.label?.style, !style.isBullet,
            LabelBlockRule.field(reading, passage.tokens) == nil
        else { return false }
        let token = reading.tokens[last]
        return token.kind != .mark || token.isMark(")") || token.isMark("\"")
    }

    func isUnlabelledBody(_ next: Passage) -> Bool {
        if case .row = next.kind { return true }
        return !next.tokens.isEmpty
    }

    func isCapitals(_ range: Range<Int>) -> Bool {
        range.allSatisfy {
            reading.tokens[$0].kind != .word || reading.tokens[$0].isAllCapitals || reading.tokens[$0].value == 1
        }
    }

    func isHigher(_ label: Label?, than other: Label) -> Bool {
        guard let label, !label.style.isBullet else { return false }
        return label.style.rawValue < other.style.rawValue
    }
}
