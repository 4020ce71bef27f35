import Kernel
import Obligations
import Server
import Storage

/// What the office does with papers (nhập, duyệt văn bản).
extension WardLife {
    func takeIn(_ place: Int) throws {
        let file = papers[place].file
        let outcome = try PaperImport(installation, by: cast.office(&random))
            .take(file.bytes, file.document, file.extraction)
        documents[place] = outcome.document.id
    }

    /// Goes through the proposals: most become obligations, some are turned down or changed first, of late ones some wait.
    func settle(_ place: Int) throws {
        guard let id = documents[place] else { return }
        let paper = papers[place]
        try register.write(as: cast.office(&random)) { changes in
            let text = try changes.records.text(of: id) ?? ""
            let issued = try changes.records.document(id)?.issued
            let isRecent = last.days(since: changes.now.day) < 12
            for proposal in try changes.records.proposals(of: id, state: .pending) {
                if isRecent, chance(0.25) { continue }
                guard let wanted = try consider(proposal, changes) else { continue }
                let obligation = try changes.confirm(wanted, issued: issued, quote: text.passage(wanted.span)) {
                    self.hours.calendar.lastDay($0).day
                }
                if let topic = topic(of: wanted, paper) { try changes.take(.setTopic(topic), with: obligation) }
            }
        }
        try meetNewOnes()
        if !paper.topics.isEmpty, chance(0.6) { try supersede(by: id, paper) }
    }

    // Something that an earlier paper ordered on the same topic is ordered anew here.
    private func supersede(by id: Identifier<SourceDocument>, _ paper: WardPaper) throws {
        var query = ObligationQuery(asOf: today)
        query.classes = [.dueSoon, .inTime, .overdue]
        query.topics = paper.topics
        let policy = ObligationPolicy(cast.founder, today: today)
        let open = try register.read(in: cast.authority) { try $0.obligations(query, for: policy) }
        let earlier = open.filter {
            $0.source?.document != id && !$0.isInstance && !$0.isPart && $0.stage != .submitted
                && !resting.contains($0.id)
        }
        guard let obligation = earlier.randomElement(using: &random), let number = paper.file.number else { return }
        let step = Step.supersede(by: id, number: number, reason: say(OfficeWords.superseding))
        try register.write(as: cast.office(&random)) { try $0.take(step, with: obligation.id) }
    }

    /// The proposal as it is to be confirmed, `nil` for one that was turned down.
    private func consider(_ proposal: Proposal, _ changes: Changes) throws -> Proposal? {
        let isVague = proposal.deadline == nil && proposal.recurrence == nil
        let isWeekly = proposal.recurrence?.contains("WEEKLY") ?? false
        let isClosing = isVague && ["triển khai thực hiện", " này"].contains { proposal.content.hasSuffix($0) }
        if chance(isWeekly ? 0.75 : isClosing ? 0.95 : isVague ? 0.1 : 0.012) {
            let reason = isWeekly ? OfficeWords.rejectingRoutine : say(OfficeWords.rejecting)
            try changes.reject(proposal, reason: reason)
            return nil
        }
        guard proposal.parties(.recipient).isEmpty, chance(0.1) else { return proposal }
        var edit = ProposalEdit()
        edit.parties[.recipient] = [Party(.recipient, "Văn phòng Đảng ủy")]
        return try changes.edit(proposal.id, by: edit, reason: OfficeWords.editing)
    }

    // By the part of the paper in which it stands: "2.(1)".
    private func topic(of proposal: Proposal, _ paper: WardPaper) -> String? {
        let number = proposal.section?.prefix { $0.isNumber }.description
        guard let number, let place = Int(number), paper.topics.indices.contains(place - 1) else { return nil }
        return paper.topics[place - 1]
    }
}
