import Documents
import Kernel
import Obligations
import Organisations
import Storage
import VietnameseText

/// A row as it was read (dòng đã đọc): the obligation that it would be, and what a person should look at.
struct ReadObligationRow {
    var row: ImportedObligation
    let ordinal: String
    let findings: [ImportFinding]

    var place: RowPlace { RowPlace(sheet: row.sheet, number: row.row) }
    var stops: Bool { findings.contains(where: \.stops) }
}

/// Makes obligations of the rows of a register (bộ đọc dòng nhiệm vụ): what is not plain is named, never guessed.
struct ObligationRowReader {
    private let dates = DateCellReader()
    private var names: NameReader
    private let today: LocalDay
    private let file: String
    /// Whether names that the directory does not have are kept as they are.
    private let keepsNames: Bool

    init(
        _ organisations: [Organisation],
        today: LocalDay,
        file: String,
        keepsNames: Bool
    ) {
        names = NameReader(organisations)
        self.today = today
        self.file = file
        self.keepsNames = keepsNames
    }

    /// The obligation of a row under its headings; `topic` is the group that it stands in.
    mutating func read(_ row: TableRow, _ headings: Headings<ObligationColumn>, topic: String?) -> ReadObligationRow {
        var draft = RowDraft(row, headings)
        draft.content = draft.text(.content)
        if draft.content.isEmpty { draft.doubt(.content, "không có nội dung") }
        nameStrays(&draft)
        readPaper(&draft)
        let named = draft.text(.topic)
        var obligation = Obligation(
            id: Identifier(0),
            content: draft.content,
            parties: parties(&draft),
            issued: draft.issued ?? today,
            topic: named.isEmpty ? topic : named
        )
        readTimes(&obligation, &draft)
        readState(&obligation, &draft)
        if draft.issued == nil { setIssued(&obligation, &draft) }
        let imported = ImportedObligation(
            obligation,
            sheet: row.sheet,
            row: row.number,
            symbol: draft.symbol,
            note: draft.note(from: file)
        )
        return ReadObligationRow(row: imported, ordinal: draft.text(.ordinal), findings: draft.findings)
    }

    // What stands beyond the headings belongs to no column.
    private func nameStrays(_ draft: inout RowDraft) {
        let strays = draft.row.cells.dropFirst(draft.headings.width).map(\.shown.inOneLine).filter { !$0.isEmpty }
        guard !strays.isEmpty else { return }
        let shown = strays.prefix(3).map { "“\($0.prefix(40))”" }.joined(separator: ", ")
        draft.remark(.content, "có ô nằm ngoài các cột có tiêu đề: \(shown)", "không dùng các ô đó")
    }

    // MARK: Paper and bodies

    // The day often stands behind the symbol: "12-TB/ĐU ngày 21/6/2024".
    private func readPaper(_ draft: inout RowDraft) {
        let written = draft.text(.symbol)
        let parts = Self.dated(written)
        var inSymbol: LocalDay?
        if parts.count == 2, case .day(let day, _) = dates.day(.text(String(parts[1]))) { inSymbol = day }
        let symbol = inSymbol == nil ? written : String(parts[0])
        draft.symbol = symbol.isEmpty ? nil : symbol
        switch dates.day(draft.cell(.issued)) {
        case .day(let day, _):
            draft.issued = day
            if let inSymbol, inSymbol != day {
                draft.doubt(.issued, "khác ngày ghi ở cột số văn bản (\(inSymbol.vietnamese))")
            }
        case .doubtful(let reason): draft.doubt(.issued, reason)
        default: draft.issued = inSymbol
        }
        if let issued = draft.issued, issued > today { draft.doubt(.issued, "sau ngày hôm nay") }
    }

    // A pattern is built anew each time that it is used, so only where there is something to find.
    private static func dated(_ text: String) -> [Substring] {
        guard text.utf8.count > 12, text.utf8.contains(UInt8(ascii: "g")) else { return [text[...]] }
        return text.split(separator: #/\s*,?\s*\b(?:ngày|ngay)\b\s*/#.ignoresCase(), maxSplits: 1)
    }

    // Without the paper's day the earliest day that the row names is the latest that it can be.
    private func setIssued(_ obligation: inout Obligation, _ draft: inout RowDraft) {
        let days = [today, obligation.firstDeadline, obligation.deadline, obligation.evidence, obligation.starts]
        obligation.issued = days.compactMap { $0 }.min() ?? today
        guard draft.headings.places[.issued] != nil, !draft.findings.contains(where: \.stops) else { return }
        draft.remark(.issued, "không có ngày ban hành", "lấy ngày sớm nhất của dòng: \(obligation.issued.vietnamese)")
    }

    private mutating func parties(_ draft: inout RowDraft) -> [Party] {
        var parties: [Party] = []
        let day = draft.issued ?? today
        for (column, part) in [
            (ObligationColumn.lead, Party.Part.lead), (.coordinating, .coordinating), (.recipient, .recipient),
            (.informed, .informed),
        ] {
            let (found, doubts) = names.parties(draft.text(column, lines: true), as: part, on: day)
            parties += found
            for doubt in doubts {
                if keepsNames {
                    draft.remark(column, doubt, "giữ nguyên tên, khớp sau khi thêm vào danh bạ")
                } else {
                    draft.doubt(column, doubt)
                }
            }
        }
        if !parties.contains(where: { $0.part == .lead }) { draft.doubt(.lead, "không có cơ quan chủ trì") }
        return parties
    }

    // MARK: Time

    private func readTimes(_ obligation: inout Obligation, _ draft: inout RowDraft) {
        switch dates.deadline(draft.cell(.deadline), issued: draft.issued) {
        case .none: break
        case .day(let day, let starts):
            obligation.firstDeadline = day
            obligation.deadline = day
            obligation.starts = starts
            if let issued = draft.issued, day < issued {
                draft.doubt(.deadline, "thời hạn trước ngày ban hành (\(issued.vietnamese))")
            } else if let issued = draft.issued, day.days(since: issued) > 3660 {
                draft.doubt(.deadline, "thời hạn sau ngày ban hành hơn mười năm")
            }
        case .recurring(let rule): obligation.recurrence = rule
        case .ongoing: draft.keep(.deadline)
        case .doubtful(let reason): draft.doubt(.deadline, reason)
        }
        if let day = day(.starts, &draft) { obligation.starts = day }
        readHistory(&obligation, &draft)
    }

    // What only registers that were kept well say: the deadline before it was put off, and how often work comes back.
    private func readHistory(_ obligation: inout Obligation, _ draft: inout RowDraft) {
        if let first = day(.firstDeadline, &draft) {
            obligation.firstDeadline = first
            if let deadline = obligation.deadline, deadline < first {
                draft.doubt(.firstDeadline, "sau thời hạn đang có")
            } else if obligation.deadline != first {
                obligation.extensions = obligation.deadline == nil ? 0 : 1
                if obligation.deadline == nil { obligation.deadline = first }
            }
        }
        let rule = draft.text(.recurrence)
        if rule.hasPrefix("FREQ=") {
            obligation.recurrence = rule
        } else if let rule = RecurrenceRule.rule(saying: rule) {
            obligation.recurrence = rule
        } else if case .recurring(let rule) = dates.deadline(draft.cell(.recurrence), issued: draft.issued) {
            obligation.recurrence = rule
        } else if !rule.isEmpty {
            draft.keep(.recurrence)
        }
    }

    private func day(_ column: ObligationColumn, _ draft: inout RowDraft) -> LocalDay? {
        switch dates.day(draft.cell(column)) {
        case .day(let day, _): return day
        case .doubtful(let reason): draft.doubt(column, reason)
        default: break
        }
        return nil
    }

    // MARK: State

    private func readState(_ obligation: inout Obligation, _ draft: inout RowDraft) {
        var state = WorkState(draft.text(.state))
        draft.keep(.state)
        draft.keep(.note)
        var share: Int?
        switch ProgressCell(draft.cell(.progress)) {
        case .none: break
        case .share(let number): share = number
        case .words(let words):
            draft.keep(.progress)
            let said = WorkState(words)
            if state == .unsaid { state = said }
            if said != .unsaid, said != state { draft.doubt(.progress, "mâu thuẫn với cột Tình trạng") }
        case .doubtful(let reason): draft.doubt(.progress, reason)
        }
        switch dates.day(draft.cell(.completed)) {
        case .day(let day, _): finish(&obligation, on: day, state, share, &draft)
        case .doubtful(let reason): draft.doubt(.completed, reason)
        default:
            if state == .done, let day = dates.only(in: draft.text(.state)) ?? dates.only(in: draft.text(.progress)) {
                finish(&obligation, on: day, state, share, &draft)
            } else {
                leaveOpen(&obligation, state, share, &draft)
            }
        }
    }

    private func finish(
        _ obligation: inout Obligation,
        on day: LocalDay,
        _ state: WorkState,
        _ share: Int?,
        _ draft: inout RowDraft
    ) {
        if day > today { draft.doubt(.completed, "ngày hoàn thành sau hôm nay") }
        if let issued = draft.issued, day < issued {
            draft.doubt(.completed, "hoàn thành trước ngày ban hành (\(issued.vietnamese))")
        }
        if state != .done, state != .unsaid { draft.doubt(.state, "có ngày hoàn thành mà tình trạng chưa xong") }
        if let share, share < 100 { draft.doubt(.progress, "có ngày hoàn thành mà tiến độ chưa đủ 100%") }
        obligation.evidence = day
        let accepted = self.day(.accepted, &draft)
        if let accepted, accepted < day || accepted > today {
            draft.doubt(.accepted, "ngày xác nhận trước ngày hoàn thành hoặc sau hôm nay")
        }
        obligation.accepted = accepted ?? day
        obligation.progress = 100
        obligation.stage = .done
    }

    private func leaveOpen(_ obligation: inout Obligation, _ state: WorkState, _ share: Int?, _ draft: inout RowDraft) {
        switch state {
        case .done: draft.doubt(.completed, "ghi là đã hoàn thành mà không có ngày hoàn thành")
        case .cancelled:
            obligation.cancelled = day(.cancelled, &draft) ?? today
            obligation.stage = .closed
        case .suspended: obligation.suspended = day(.suspended, &draft) ?? today
        case .open, .unsaid: break
        }
        if share == 100, state != .done { draft.doubt(.completed, "tiến độ 100% mà không có ngày hoàn thành") }
        guard obligation.stage != .closed, let share, share > 0 else { return }
        obligation.progress = min(share, 99)
        obligation.stage = .underWay
    }
}
