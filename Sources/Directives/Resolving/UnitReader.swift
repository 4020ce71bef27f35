import TemporalExpressions
import VietnameseText

/// Walks through the passages in order and gathers units, with the outline they stand in.
struct UnitReader {
    let reading: Reading
    let calendar: TimeTable
    let resolver: TimeResolver
    let clauseReader: ClauseReader
    private(set) var nodes: [OutlineNode]
    private(set) var units: [Unit] = []
    private(set) var findings: [Range<Int>] = []
    /// Passages and sentences that tell of the past, in order.
    private(set) var past: [Range<Int>] = []
    private(set) var decisions: [Range<Int>] = []
    /// The open parts of the outline, from the top.
    var stack: [Int] = [0]
    var table = TaskTable()
    /// The label whose value goes on behind a semicolon.
    private var openField: LabelBlockRule.Field?
    /// The names after "Kính gửi:" are being read.
    private var isInAddress = false
    /// Who led the last unit of the item that is open.
    var currentLeads: [ActorPhrase] = []
    /// Where the open item begins in `units`.
    var itemStart = 0

    init(reading: Reading, calendar: TimeTable, resolver: TimeResolver, mode: OutlineNode.Mode) {
        self.reading = reading
        self.calendar = calendar
        self.resolver = resolver
        clauseReader = ClauseReader(reading: reading, times: calendar.expressions)
        nodes = [
            OutlineNode(label: nil, path: "", parent: nil, mode: mode, leads: [], period: nil, passage: 0, isHeading: true)
        ]
    }

    private var times: [TimeExpression] { calendar.expressions }

    var top: Int { stack[stack.count - 1] }

    mutating func read(_ passages: [Passage]) {
        for index in passages.indices { read(passages[index], at: index, next: index + 1 < passages.count ? passages[index + 1] : nil) }
    }

    private mutating func read(_ passage: Passage, at index: Int, next: Passage?) {
        if passage.opensAnnex { openAnnex(at: index) }
        if case .row(let cells) = passage.kind {
            readRow(cells)
            return
        }
        table = TaskTable()
        leaveBullets(for: passage)
        if NoteRule.isNote(reading, passage) { return }
        if AddressRule.isAddress(reading, passage.tokens) {
            isInAddress = true
            return
        }
        isInAddress = isInAddress && passage.label?.style.isBullet == true
        guard !isInAddress, enter(passage, at: index, next: next) else {
            headingRanges[index] = passage.tokens
            return
        }
        readText(passage.tokens, announcesWithoutColon: isTitleLike(passage, next: next))
    }

    /// An annex begins an outline of its own, of tasks.
    private mutating func openAnnex(at index: Int) {
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

    // MARK: Outline

    /// Bullets hold no numbered items and no paragraphs: whatever is no bullet ends them.
    private mutating func leaveBullets(for passage: Passage) {
        if let style = passage.label?.style, style.isBullet { return }
        var hasLeft = false
        while stack.count > 1, let style = nodes[top].label?.style, style.isBullet {
            stack.removeLast()
            hasLeft = true
        }
        if hasLeft { currentLeads = [] }
    }

    /// Opens the part that a passage begins; false when it is only a heading.
    private mutating func enter(_ passage: Passage, at index: Int, next: Passage?) -> Bool {
        let isHeading = isHeading(passage, next: next)
        guard let label = passage.label ?? (isHeading ? Label(style: .heading, ordinal: 0, text: "") : nil) else { return !passage.tokens.isEmpty }
        pop(to: label, isUnlabelled: passage.label == nil)
        let rule = HeadingRule(reading: reading)
        let parent = nodes[top]
        var node = OutlineNode(
            label: label,
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
            node.mode = rule.mode(passage.tokens, parent: parent.mode)
            let leads = rule.leads(passage.tokens)
            if !leads.isEmpty, node.mode != .preamble {
                node.leads = leads
                node.isUnderBody = true
            }
            if let period = rule.period(passage.tokens, times(in: passage.tokens).map { times[$0] }) { node.period = period }
        } else if node.mode == .preamble {
            node.mode = .task
        }
        nodes.append(node)
        stack.append(nodes.count - 1)
        currentLeads = []
        itemStart = units.count
        return !isHeading && !passage.tokens.isEmpty
    }

    private func path(_ parent: OutlineNode, _ label: Label) -> String {
        if label.text.isEmpty || label.text == "-" || label.text == "+" || label.text == "•" { return parent.path }
        if label.style == .decimal2 || label.style == .decimal3 || parent.path.isEmpty { return label.text }
        let separator = parent.path.hasSuffix(".") || parent.path.hasSuffix(")") ? "" : "."
        return parent.path + separator + label.text
    }

    private mutating func pop(to label: Label, isUnlabelled: Bool) {
        if isUnlabelled {
            // A heading without a number ends everything below the last heading of capitals or Roman numerals.
            while stack.count > 1, let style = nodes[top].label?.style, style.rawValue >= Label.Style.heading.rawValue {
                stack.removeLast()
            }
            return
        }
        guard let same = stack.lastIndex(where: { isSibling(nodes[$0].label, label) }) else { return }
        stack.removeLast(stack.count - same)
    }

    private func isSibling(_ open: Label?, _ label: Label) -> Bool {
        guard let open, !open.text.isEmpty else { return false }
        return open.style == label.style
    }

    private func isHeading(_ passage: Passage, next: Passage?) -> Bool {
        guard let last = passage.tokens.last, passage.tokens.count <= 60 else { return passage.tokens.isEmpty && passage.label != nil }
        let token = reading.tokens[last]
        if passage.label == nil {
            guard passage.tokens.count <= 24 else { return false }
            let words = passage.tokens.filter { reading.tokens[$0].kind == .word }
            if isTitleLike(passage, next: next), !passage.tokens.contains(where: { reading.cue($0).contains(.order) }) { return true }
            return !words.isEmpty && words.allSatisfy { reading.tokens[$0].isAllCapitals || reading.tokens[$0].value == 1 }
                || HeadingRule(reading: reading).period(passage.tokens, times(in: passage.tokens).map { times[$0] }) != nil
        }
        if token.isMark(";") || token.isMark(",") || token.isMark(".") && !isCapitals(passage.tokens) { return false }
        if token.isMark(":") { return HeadingRule(reading: reading).leads(passage.tokens).isEmpty == false }
        guard let next else { return false }
        guard let following = next.label else { return isUnlabelledBody(next) }
        if case .row = next.kind { return true }
        return !stack.contains { isSibling(nodes[$0].label, following) } && !isSibling(passage.label, following)
            || isHigher(passage.label, than: following)
    }

    // An unnumbered passage without a final stop above a numbered item: a title, or a lead-in whose colon is missing.
    private func isTitleLike(_ passage: Passage, next: Passage?) -> Bool {
        guard passage.label == nil, let last = passage.tokens.last, let style = next?.label?.style, !style.isBullet,
            LabelBlockRule.field(reading, passage.tokens) == nil
        else { return false }
        let token = reading.tokens[last]
        return token.kind != .mark || token.isMark(")") || token.isMark("\"")
    }

    private func isUnlabelledBody(_ next: Passage) -> Bool {
        if case .row = next.kind { return true }
        return !next.tokens.isEmpty
    }

    private func isCapitals(_ range: Range<Int>) -> Bool {
        range.allSatisfy { reading.tokens[$0].kind != .word || reading.tokens[$0].isAllCapitals || reading.tokens[$0].value == 1 }
    }

    private func isHigher(_ label: Label?, than other: Label) -> Bool {
        guard let label, !label.style.isBullet else { return false }
        return label.style.rawValue < other.style.rawValue
    }

    // MARK: Text

    private mutating func readText(_ tokens: Range<Int>, announcesWithoutColon: Bool) {
        let announces = tokens.last.map { reading.isMark($0, ":") } ?? false || announcesWithoutColon
        let sentences = SentenceSplitter.sentences(reading, in: tokens)
        let known = units.count
        defer { if nodes[top].mode == .past, units.count == known { past.append(tokens) } else { notePast(tokens) } }
        for (index, sentence) in sentences.enumerated() {
            readSentence(sentence, announces: announces && index == sentences.count - 1)
        }
    }

    private mutating func readSentence(_ sentence: Range<Int>, announces: Bool) {
        let parts = SentenceSplitter.parts(reading, of: sentence)
        var open = false
        openField = nil
        var names: Int?
        var basisEnd: Int?
        for (index, part) in parts.enumerated() {
            let whole = (basisEnd ?? names ?? part.lowerBound)..<part.upperBound
            basisEnd = nil
            var clause = clauseReader.clause(whole, announces: announces && index == parts.count - 1)
            // "Các sở, ban, ngành; UBND các huyện … báo cáo": names up to a semicolon go on behind it.
            if clause.role == .name, !open, index < parts.count - 1 {
                names = whole.lowerBound
                continue
            }
            // "Thực hiện Chỉ thị số …; Công văn số …, A yêu cầu …": the bases before an order.
            if index == 0, parts.count > 1, BasisRule.isBasis(reading, part), !clauseReader.hasClause(behind: part) {
                names = part.lowerBound
                basisEnd = parts[index + 1].lowerBound
                continue
            }
            let isFirst = index == 0 || names != nil
            names = nil
            complete(&clause)
            if isFirst, clause.isSpeech, nodes[top].mode == .past { return note(.finding, sentence) }
            open = take(clause, isFirst: isFirst, open: open)
            if isFirst, clause.role == .finding || clause.role == .decision {
                note(clause.role, sentence)
                takeOrders(in: parts.dropFirst())
                return
            }
        }
    }

    private mutating func notePast(_ passage: Range<Int>) {
        for finding in findings.reversed() {
            guard passage.contains(finding.lowerBound) else { break }
            past.append(finding)
        }
    }

    private mutating func note(_ role: Clause.Role, _ sentence: Range<Int>) {
        if role == .finding { findings.append(sentence) } else { decisions.append(sentence) }
    }

    // After a finding or a decision only orders in so many words are units.
    private mutating func takeOrders(in parts: ArraySlice<Range<Int>>) {
        var open = false
        for part in parts {
            var clause = clauseReader.clause(part, announces: false)
            guard open || clause.isOrdered else { continue }
            complete(&clause)
            open = take(clause, isFirst: !open, open: open)
        }
    }

    /// Adds coordinators and recipients to a directive clause.
    private func complete(_ clause: inout Clause) {
        guard clause.isDirective || clause.role == .leadIn || clause.role == .elaboration || clause.role == .completion else { return }
        let range = clause.predicate..<clause.range.upperBound
        clause.coordinators = CoordinatorRule(reading: reading).coordinators(in: range, leads: clause.leads)
        clause.recipients = ReportRecipientRule(reading: reading).recipients(in: range)
    }

    /// Takes a clause into a unit, old or new; returns whether a unit is open in this sentence.
    private mutating func take(_ clause: Clause, isFirst: Bool, open: Bool) -> Bool {
        switch clause.role {
        case .leadIn:
            if !clause.leads.isEmpty, clause.isOrdered || nodes[top].mode != .preamble {
                nodes[top].leads = clause.leads
                currentLeads = clause.leads
            } else if nodes[top].leads.isEmpty || isFirst, !currentLeads.isEmpty {
                nodes[top].leads = currentLeads
            }
            if nodes[top].mode == .task || clause.isOrdered || nodes[top].mode != .aim && LeadInRule.announcesTasks(reading, clause.range) {
                nodes[top].mode = .task
            }
            return open
        case .labelled(let field):
            openField = field
            return takeLabelled(field, clause)
        case .elaboration, .completion:
            return attach(clause, isOpen: open || units.count > itemStart)
        case .name where open && endsInRecipient(before: clause):
            units[units.count - 1].recipients += clause.leads
            return attach(clause, isOpen: true)
        case .name where open && clause.range.contains(where: { reading.cue($0).contains(.coordinate) }):
            units[units.count - 1].coordinators += clause.leads
            return attach(clause, isOpen: true)
        case .name where open && openField != nil:
            return takeLabelled(openField ?? .other, clause.labelled(openField ?? .other))
        case .name, .finding, .decision:
            return open
        case .statement:
            if open { return isUnknownTask(clause) && hasTime(clause) ? begin(clause, isGuess: true) : attach(clause, isOpen: true) }
            return isTask(clause) ? begin(clause, isGuess: true) : false
        case .directive, .explicitDirective, .passiveStatement:
            if open, !isFirst, !hasOwn(clause) { return attach(clause, isOpen: true) }
            guard open || isAllowed(clause) else { return false }
            return begin(clause, isGuess: false)
        }
    }

    private func isAllowed(_ clause: Clause) -> Bool {
        if clause.isOrdered { return nodes[top].mode != .aim }
        if clause.role == .passiveStatement, !hasTime(clause) { return false }
        switch nodes[top].mode {
        case .task: return nodes[top].label == nil || !nodes[top].isHeading || !ShortcomingRule.isShortcoming(reading, clause)
        case .preamble, .aim: return false
        case .past: return clause.role == .explicitDirective && (clause.isForward || isItem && hasTime(clause))
        }
    }

    // A numbered item, not a heading or a bullet.
    private var isItem: Bool {
        guard let style = nodes[top].label?.style else { return false }
        return !nodes[top].isHeading && !style.isBullet
    }

    // A noun or an unknown action as an item of a list of tasks.
    private func isTask(_ clause: Clause) -> Bool {
        guard nodes[top].mode == .task, nodes[top].label != nil, units.count == itemStart else { return false }
        return nodes[top].period != nil || !nodes[top].leads.isEmpty && isUnknownTask(clause)
    }

    // Words that the lexicon does not know where an action would stand.
    private func isUnknownTask(_ clause: Clause) -> Bool {
        let start = clause.start
        guard clause.range.upperBound - start >= 4, reading.tokens[start].kind == .word else { return false }
        let cue = reading.cue(start)
        return cue.intersection([.thing, .stative, .documentKind, .finding, .passive, .actor, .post, .preposition, .planned]).isEmpty
            && !clause.range.contains { reading.cue($0).contains(.stative) || reading.tokens[$0].word == Words.already }
    }

    // "… báo cáo A; B; C": names up to a semicolon after a recipient are recipients as well.
    private func endsInRecipient(before clause: Clause) -> Bool {
        guard let unit = units.last, let last = unit.recipients.last else { return false }
        return last.end == unit.end && clause.range.lowerBound == unit.end + 1
    }

    private func hasTime(_ clause: Clause) -> Bool {
        times(in: clause.range).contains { isDeadline($0, clause) || isRecurrence($0, clause) }
    }

    private func hasOwn(_ clause: Clause) -> Bool {
        !clause.recipients.isEmpty || clause.role == .explicitDirective && !clause.leads.isEmpty || hasTime(clause)
    }

    private func isDeadline(_ index: Int, _ clause: Clause) -> Bool {
        if let condition = clause.condition, condition.contains(times[index].tokens.lowerBound) { return false }
        return DeadlineRule(resolver: resolver).strength(times[index], days: calendar.days[index]) > 0
            && !PlannedEventRule.isPlanned(reading, times[index].tokens, in: clause.range)
    }

    private func isRecurrence(_ index: Int, _ clause: Clause) -> Bool {
        OwnRecurrenceRule(reading: reading).isOwn(times[index], in: clause.range)
    }

    /// The expressions of time inside a range, by their places in the list.
    func times(in range: Range<Int>) -> Range<Int> { times.indices(in: range) }

    // MARK: Units

    private mutating func begin(_ clause: Clause, isGuess: Bool) -> Bool {
        var unit = Unit(start: clause.start, end: clause.range.upperBound, node: top)
        unit.leads = isPassedOn(clause) ? [] : clause.leads
        if unit.leads.isEmpty {
            unit.leads = currentLeads.isEmpty ? nodes[top].leads : currentLeads
            unit.leadsAreInherited = true
        } else if units.count == itemStart || currentLeads.isEmpty {
            nodes[top].leads = unit.leads
        }
        currentLeads = unit.leads
        unit.modality = ModalityRule.modality(reading, clause)
        unit.isGuess = isGuess
        // An order among the items of a part that looked back makes the items that follow tasks.
        if clause.isOrdered, nodes[top].label != nil, !nodes[top].isHeading, let parent = nodes[top].parent, nodes[parent].mode == .past {
            nodes[parent].mode = .task
        }
        add(clause, to: &unit)
        let bracket = BracketedLeadRule(reading: reading).assignment(in: clause.range, allowsName: unit.leadsAreInherited && nodes[top].period != nil)
        if let bracket {
            unit.leads = bracket.leads
            unit.leadsAreInherited = false
            unit.coordinators += bracket.coordinators.filter { actor in !unit.coordinators.contains { $0.name == actor.name } }
            currentLeads = bracket.leads
        }
        units.append(unit)
        return true
    }

    // Below a heading that names a body, "Yêu cầu các hộ …" is what that body does.
    private func isPassedOn(_ clause: Clause) -> Bool {
        guard clause.isOrdered, let first = clause.leads.first, nodes[top].isUnderBody, !nodes[top].isHeading else { return false }
        return !reading.tokens[first.name.lowerBound].isCapitalised && !clause.leads.contains { $0.isPerson }
    }

    private func add(_ clause: Clause, to unit: inout Unit) {
        unit.coordinators += clause.coordinators.filter { actor in !unit.coordinators.contains { $0.name == actor.name } }
        unit.recipients += clause.recipients.filter { actor in !unit.recipients.contains { $0.name == actor.name } }
        unit.times += times(in: clause.range)
        if let condition = clause.condition { unit.conditions.append(condition) }
    }

    private mutating func attach(_ clause: Clause, isOpen: Bool) -> Bool {
        guard isOpen, var unit = units.last else { return false }
        unit.end = clause.range.upperBound
        if clause.role != .elaboration { add(clause, to: &unit) }
        units[units.count - 1] = unit
        return true
    }

    /// "Đơn vị chủ trì: …" and its like: into the unit above, or a unit of the heading above.
    private mutating func takeLabelled(_ field: LabelBlockRule.Field, _ clause: Clause) -> Bool {
        guard nodes[top].mode == .task else { return false }
        let value = clause.predicate..<clause.range.upperBound
        if field == .content {
            guard !value.isEmpty else { return false }
            var content = Clause(role: .directive, range: value, start: value.lowerBound, predicate: value.lowerBound)
            complete(&content)
            return begin(content, isGuess: false)
        }
        guard var unit = labelledUnit() else { return false }
        let actors = ActorListRule(reading: reading, end: value.upperBound).list(at: value.lowerBound)?.actors ?? []
        switch field {
        case .lead where !actors.isEmpty:
            unit.leads = unit.leadsAreInherited || unit.leads.isEmpty || openField == nil ? actors : unit.leads + actors
            unit.leadsAreInherited = false
            currentLeads = actors
        case .coordinate: unit.coordinators += actors
        case .recipient: unit.recipients += actors
        case .time: unit.plainTimes += times(in: value)
        default: break
        }
        unit.end = max(unit.end, clause.range.upperBound)
        units[units.count - 1] = unit
        return true
    }

    // The unit that a label belongs to: the last one of this item or of the one above it; else the heading above becomes one.
    private mutating func labelledUnit() -> Unit? {
        if let last = units.last, last.node == top || nodes[top].parent == last.node || sharesParent(last.node) { return last }
        guard let heading = stack.last(where: { nodes[$0].isHeading && nodes[$0].label != nil }) else { return nil }
        let range = headingRanges[nodes[heading].passage] ?? 0..<0
        guard !range.isEmpty else { return nil }
        var content = Clause(role: .directive, range: range, start: range.lowerBound, predicate: range.lowerBound)
        complete(&content)
        var unit = Unit(start: range.lowerBound, end: range.upperBound, node: heading)
        unit.leads = nodes[heading].leads
        unit.leadsAreInherited = true
        add(content, to: &unit)
        units.append(unit)
        return unit
    }

    private func sharesParent(_ node: Int) -> Bool {
        guard let parent = nodes[top].parent, nodes[top].label?.style == .dash || nodes[top].label?.style == .plus else { return false }
        return nodes[node].parent == parent && nodes[node].label?.style == nodes[top].label?.style
    }

    /// Tokens of passages that are headings, for labels that stand right below one.
    var headingRanges: [Int: Range<Int>] = [:]

    mutating func append(_ unit: Unit) { units.append(unit) }
    mutating func setLeads(_ leads: [ActorPhrase], ofNode node: Int) { nodes[node].leads = leads }
}
