package import Kernel

extension Obligation {
    /// The obligation after a step, or the sentence that says why the step cannot be taken now.
    ///
    /// - Parameters:
    ///   - day: the day on which the step is taken.
    ///   - openParts: how many of its parts are still to be done.
    ///   - hasFiles: whether files of evidence are there or come with the step.
    ///   - lastDay: moves a deadline off days off.
    package func after(
        _ step: Step,
        on day: LocalDay,
        openParts: Int = 0,
        hasFiles: Bool = false,
        lastDay: (LocalDay) -> LocalDay = { $0 }
    ) throws(Failure) -> Obligation {
        guard stage != .closed else { throw .refused("Nhiệm vụ đã hủy nên không xử lý tiếp được.") }
        guard step.note.count <= Step.longestNote else {
            throw .refused("Nội dung dài \(step.note.count) ký tự; hãy rút gọn còn tối đa \(Step.longestNote) ký tự.")
        }
        var next = self
        next.version += 1
        switch step {
        case .receive: try next.receive()
        case .update(let progress, _): try next.report(progress)
        case .submit(let evidence, let note, let despite):
            try checkParts(openParts, despite)
            try next.submit(evidence, on: day)
            guard hasFiles || note.contains(where: { $0.isLetter || $0.isNumber }) else { throw .unproved }
        case .accept: try next.accept(on: day)
        case .sendBack(let reason): try next.sendBack(reason)
        case .setDeadline(let to, let reason, let basis): try next.setDeadline(to, reason, basis, lastDay)
        case .requestExtension(let to, let reason): try next.ask(to, reason, on: day)
        case .grantExtension(let to, let reason): try next.extend(to, reason, lastDay)
        case .refuseExtension(let reason): try next.refuse(reason)
        case .urge(let note, let answerBy), .supervise(let note, let answerBy):
            try next.expect(answerBy, note, on: day)
        case .answer(let note): try next.answer(note)
        case .setTopic(let topic): try next.put(under: topic)
        case .suspend(let reason, let until): try next.suspend(reason, until, on: day)
        case .resume(let reason): try next.resume(reason, on: day)
        case .cancel(let reason): try next.cancel(reason, on: day)
        case .supersede(let document, _, let reason):
            try next.cancel(reason, on: day)
            next.supersededBy = document
        case .divide(let content, _, let deadline): try checkPart(content, deadline)
        case .handOver(let party, let reason): try next.handOver(to: party, reason)
        case .succeed(let body, by: let party, let reason): try next.succeed(body, by: party, reason)
        }
        return next
    }

    private mutating func receive() throws(Failure) {
        guard stage == .assigned else { throw .refused("Nhiệm vụ này đã được tiếp nhận rồi.") }
        stage = .received
    }

    private mutating func report(_ share: Int) throws(Failure) {
        try demandSingle()
        try demandOpen()
        guard (0...100).contains(share) else { throw .refused("Tiến độ phải từ 0 đến 100 phần trăm.") }
        progress = share
        stage = .underWay
    }

    private func checkParts(_ open: Int, _ despite: String?) throws(Failure) {
        guard open > 0 else { return }
        guard let despite else {
            throw .refused(
                "Còn \(open) phần việc chưa xong; hãy hoàn thành các phần đó hoặc nêu lý do (--despite-parts)."
            )
        }
        try Self.demand(despite)
    }

    private mutating func submit(_ day: LocalDay, on today: LocalDay) throws(Failure) {
        try demandSingle()
        try demandOpen()
        guard day <= today else { throw .refused("Ngày hoàn thành không thể sau ngày báo cáo.") }
        guard day >= issued else { throw .refused("Ngày hoàn thành không thể trước ngày giao (\(issued.vietnamese)).") }
        evidence = day
        progress = 100
        extensionAsked = nil
        stage = .submitted
    }

    private mutating func accept(on day: LocalDay) throws(Failure) {
        guard stage == .submitted else {
            throw .refused("Chỉ xác nhận được nhiệm vụ đã báo cáo hoàn thành kèm minh chứng.")
        }
        accepted = day
        answerBy = nil
        stage = .done
    }

    private mutating func sendBack(_ reason: String) throws(Failure) {
        try Self.demand(reason)
        guard stage == .submitted || stage == .done else {
            throw .refused("Chỉ trả lại được nhiệm vụ đã báo cáo hoàn thành.")
        }
        accepted = nil
        evidence = nil
        returns += 1
        stage = .underWay
    }

    private mutating func suspend(_ reason: String, _ until: LocalDay?, on day: LocalDay) throws(Failure) {
        try Self.demand(reason)
        try demandOpen()
        guard !rests(on: day) else { throw .refused("Nhiệm vụ đang tạm dừng rồi.") }
        if let until, until < day { throw .refused("Ngày hết tạm dừng không thể trước hôm nay.") }
        suspended = day
        suspendedUntil = until
    }

    private mutating func resume(_ reason: String, on day: LocalDay) throws(Failure) {
        try Self.demand(reason)
        guard rests(on: day) else { throw .refused("Nhiệm vụ không tạm dừng.") }
        suspended = nil
        suspendedUntil = nil
    }

    private mutating func cancel(_ reason: String, on day: LocalDay) throws(Failure) {
        try Self.demand(reason)
        guard stage != .done else { throw .refused("Nhiệm vụ đã hoàn thành nên không hủy được.") }
        cancelled = day
        extensionAsked = nil
        answerBy = nil
        stage = .closed
    }

    private mutating func put(under topic: String?) throws(Failure) {
        if let topic {
            try Self.demand(topic)
            guard topic.count <= 200 else { throw .refused("Tên chuyên đề dài tối đa 200 ký tự.") }
        }
        self.topic = topic
    }

    /// Whether it rests on a day that is not over.
    package func rests(on day: LocalDay) -> Bool {
        suspended.map { $0 <= day && day <= suspendedUntil ?? day } ?? false
    }

    func demandOpen() throws(Failure) {
        switch stage {
        case .assigned, .received, .underWay: return
        case .submitted: throw .refused("Nhiệm vụ đang chờ xác nhận hoàn thành.")
        case .done, .closed: throw .refused("Nhiệm vụ đã kết thúc.")
        }
    }

    // A series is done instance by instance, unless it has an end of its own.
    private func demandSingle() throws(Failure) {
        guard !isSeries || deadline != nil else {
            throw .refused("Đây là nhiệm vụ định kỳ; hãy báo cáo ở từng kỳ (dondoc obligations --series \(id)).")
        }
    }

    static func demand(_ reason: String) throws(Failure) {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw .refused("Cần ghi rõ lý do hoặc nội dung.") }
    }
}

extension Failure {
    /// A step that the rules do not allow now.
    package static func refused(_ message: String) -> Failure { Failure(.refused, message) }

    fileprivate static let unproved = refused(
        "Báo cáo hoàn thành phải kèm minh chứng: ghi số văn bản, kết quả (--note) hoặc gửi tệp (--evidence)."
    )
}
