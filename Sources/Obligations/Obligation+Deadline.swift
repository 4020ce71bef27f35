package import Kernel

/// Steps about deadlines, parts and answers.
extension Obligation {
    /// The first deadline of what came without one; set once, it is as immutable as any other.
    mutating func setDeadline(
        _ to: LocalDay,
        _ reason: String,
        _ basis: String,
        _ lastDay: (LocalDay) -> LocalDay
    ) throws(Failure) {
        try Self.demand(reason)
        try Self.demand(basis)
        try demandOpen()
        guard firstDeadline == nil else {
            throw .refused(
                "Nhiệm vụ đã có thời hạn đầu tiên, không sửa được; chỉ gia hạn thêm (dondoc obligation extend)."
            )
        }
        guard !isSeries else { throw .refused("Đây là nhiệm vụ định kỳ; thời hạn nằm ở từng kỳ.") }
        if let fault = Self.fault(ofDeadline: to, issued: issued) { throw .refused(fault) }
        firstDeadline = to
        deadline = to
        due = lastDay(to)
    }

    /// Why a first deadline cannot be, one sentence; `nil` when it can.
    package static func fault(ofDeadline day: LocalDay, issued: LocalDay) -> String? {
        if day < issued {
            return "Thời hạn \(day.vietnamese) không thể trước ngày giao (\(issued.vietnamese))."
        }
        guard day.days(since: issued) > longestTerm else { return nil }
        return "Thời hạn \(day.vietnamese) không thể quá mười năm sau ngày giao (\(issued.vietnamese))."
    }

    // Asked before the deadline, with a reason (Decision 42/2014/QĐ-TTg, art. 10).
    mutating func ask(_ to: LocalDay, _ reason: String, on day: LocalDay) throws(Failure) {
        try Self.demand(reason)
        try demandOpen()
        guard let deadline, let due else { throw .refused("Nhiệm vụ không có thời hạn nên không cần gia hạn.") }
        guard day <= due else { throw .refused("Phải xin gia hạn trước khi hết hạn; nhiệm vụ đã quá hạn.") }
        guard to > deadline else { throw .refused("Ngày xin gia hạn phải sau thời hạn đang có.") }
        guard to.days(since: deadline) <= Self.longestTerm else { throw .refused("Không gia hạn quá mười năm.") }
        if let extensionAsked {
            throw .refused("Đang có đề nghị gia hạn đến \(extensionAsked.vietnamese), chờ quyết định.")
        }
        extensionAsked = to
    }

    mutating func extend(_ to: LocalDay, _ reason: String, _ lastDay: (LocalDay) -> LocalDay) throws(Failure) {
        try Self.demand(reason)
        try demandOpen()
        guard let deadline else { throw .refused("Nhiệm vụ không có thời hạn nên không gia hạn được.") }
        guard extensionAsked != nil else {
            throw .refused(
                "Chưa có đề nghị gia hạn nào đang chờ quyết định; cơ quan chủ trì phải xin gia hạn trước khi hết hạn."
            )
        }
        guard to > deadline else { throw .refused("Ngày gia hạn phải sau thời hạn đang có.") }
        guard to.days(since: deadline) <= Self.longestTerm else { throw .refused("Không gia hạn quá mười năm.") }
        self.deadline = to
        due = lastDay(to)
        extensions += 1
        extensionAsked = nil
    }

    mutating func refuse(_ reason: String) throws(Failure) {
        try Self.demand(reason)
        guard extensionAsked != nil else { throw .refused("Không có đề nghị gia hạn nào đang chờ quyết định.") }
        extensionAsked = nil
    }

    /// Of several answers that are expected the earliest counts.
    mutating func expect(_ answer: LocalDay?, _ note: String, on day: LocalDay) throws(Failure) {
        try Self.demand(note)
        guard stage != .done else { throw .refused("Nhiệm vụ đã hoàn thành.") }
        guard let answer else { return }
        guard answer >= day else { throw .refused("Ngày cần trả lời không thể trước hôm nay.") }
        guard answer.days(since: day) <= Self.longestTerm else { throw .refused("Hạn trả lời không quá mười năm.") }
        answerBy = min(answerBy ?? answer, answer)
    }

    mutating func answer(_ note: String) throws(Failure) {
        try Self.demand(note)
        answerBy = nil
    }

    /// A part is of what is open, and not due after the whole.
    func checkPart(_ content: String, _ deadline: LocalDay?) throws(Failure) {
        try Self.demand(content)
        try demandOpen()
        guard !isSeries else { throw .refused("Đây là nhiệm vụ định kỳ; hãy chia phần việc ở từng kỳ.") }
        guard let deadline else { return }
        guard deadline >= issued else { throw .refused("Thời hạn không thể trước ngày giao (\(issued.vietnamese)).") }
        if let whole = self.deadline, deadline > whole {
            throw .refused("Thời hạn của phần việc không thể sau thời hạn của nhiệm vụ (\(whole.vietnamese)).")
        }
    }

    // In days: ten years.
    private static let longestTerm = 3660
}
