import Kernel
import Organisations

/// Another lead (bàn giao, kế tục).
extension Obligation {
    mutating func handOver(to party: Party, _ reason: String) throws(Failure) {
        try Self.demand(reason)
        try demandOpen()
        try Self.demandName(party)
        guard !isLed(onlyBy: party) else {
            throw .refused("“\(party.name)” đang chủ trì nhiệm vụ này rồi; hãy nêu cơ quan khác.")
        }
        parties.removeAll { $0.part == .lead }
        parties.insert(Party(.lead, party.name, organisation: party.organisation), at: 0)
        stage = .assigned
    }

    // A body that leads alone and has not reported hands over as anybody does: the heir has to receive it.
    mutating func succeed(_ body: Identifier<Organisation>, by party: Party, _ reason: String) throws(Failure) {
        try Self.demand(reason)
        try Self.demandName(party)
        guard stage != .done else { throw .refused("Nhiệm vụ đã kết thúc.") }
        guard let place = parties.firstIndex(where: { $0.part == .lead && $0.organisation == body }) else {
            throw .refused("Cơ quan bàn giao không chủ trì nhiệm vụ này.")
        }
        let isAlone = parties(.lead).count == 1
        // An heir that leads it already does so once.
        if party.organisation != nil, parties(.lead).contains(where: { $0.organisation == party.organisation }) {
            parties.remove(at: place)
        } else {
            parties[place] = Party(.lead, party.name, organisation: party.organisation)
        }
        if isAlone, stage != .submitted { stage = .assigned }
    }

    /// Whether somebody leads it alone already.
    package func isLed(onlyBy party: Party) -> Bool {
        let leads = parties(.lead)
        return leads.count == 1 && leads[0].isSame(as: party)
    }

    private static func demandName(_ party: Party) throws(Failure) {
        guard party.name.contains(where: { !$0.isWhitespace }) else { throw .refused("Cần nêu cơ quan nhận bàn giao.") }
    }
}

extension Party {
    /// Whether both are one body, as far as that is known; else one name.
    fileprivate func isSame(as other: Party) -> Bool {
        organisation != nil || other.organisation != nil ? organisation == other.organisation : name == other.name
    }
}
