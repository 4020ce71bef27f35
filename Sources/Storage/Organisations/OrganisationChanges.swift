package import Kernel
import Obligations
package import Organisations

/// What changes in the directory (sửa danh bạ); after each, names in papers are matched again.
extension Changes {
    /// Gives a body another name; the old one stays as an alias unless it was a mistake.
    /// - Parameter isDistinct: as in ``add(_:isDistinct:)``.
    package func rename(
        _ id: Identifier<Organisation>,
        to name: String,
        keepingOld: Bool = true,
        isDistinct: Bool = true
    ) throws -> Int {
        let body = try demandBody(id)
        try demandNew([name], besides: id)
        if !isDistinct { try demandFree([name], besides: id) }
        try session.post("UPDATE organisation SET name = \(name) WHERE authority_id = \(authority) AND id = \(id)")
        try session.post("DELETE FROM organisation_alias WHERE organisation_id = \(id) AND name = \(name)")
        if keepingOld, name != body.name, !body.aliases.contains(body.name) { try addAlias(body.name, to: id) }
        return try changed(id, "rename", [("name", body.name.value)], [("name", name.value)])
    }

    package func addAlias(
        _ name: String,
        for id: Identifier<Organisation>,
        isDistinct: Bool = true
    ) throws -> Int {
        let body = try demandBody(id)
        try demandNew([name])
        if !isDistinct { try demandFree([name], besides: id) }
        try addAlias(name, to: id)
        return try changed(
            id,
            "alias",
            [("aliases", body.aliases.joined(separator: "; ").value)],
            [("added", name.value)]
        )
    }

    package func removeAlias(_ name: String, from id: Identifier<Organisation>) throws -> Int {
        let body = try demandBody(id)
        let removed = try session.execute(
            """
            DELETE FROM organisation_alias WHERE authority_id = \(authority) AND organisation_id = \(id) AND name = \(name)
            """
        )
        guard removed == 1 else {
            let known = body.aliases.isEmpty ? "không có tên khác nào" : body.aliases.joined(separator: "; ")
            throw Failure(.notFound, "“\(body.name)” không có tên khác “\(name)” (đang có: \(known)).")
        }
        return try changed(
            id,
            "alias",
            [("aliases", body.aliases.joined(separator: "; ").value)],
            [("removed", name.value)]
        )
    }

    /// Says the last day of a body and who takes over; names of it in later papers lead to the successor.
    package func end(
        _ id: Identifier<Organisation>,
        on day: LocalDay,
        successor: Identifier<Organisation>?
    ) throws -> Int {
        let body = try demandBody(id)
        try demandOrder(body.effectiveFrom, day)
        if let successor { try demandSuccessor(successor, of: body, after: day) }
        try session.post(
            """
            UPDATE organisation SET effective_to = \(day), successor_id = \(successor)
            WHERE authority_id = \(authority) AND id = \(id)
            """
        )
        let before = [("to", body.effectiveTo.value), ("successor", body.successor.value)]
        return try changed(id, "end", before, [("to", day.value), ("successor", successor.value)])
    }

    // One that lives after it, and does not itself lead back to it.
    private func demandSuccessor(
        _ successor: Identifier<Organisation>,
        of body: Organisation,
        after day: LocalDay
    ) throws {
        let heir = try demandBody(successor)
        guard heir.exists(on: day.adding(days: 1)) || heir.successor != nil else {
            throw Failure(.refused, "“\(heir.name)” không còn hoạt động sau ngày \(day.vietnamese).")
        }
        let bodies = try records.organisations()
        var next: Identifier<Organisation>? = successor
        for _ in bodies {
            guard let place = next else { return }
            guard place != body.id else { throw Failure(.refused, "Cơ quan không thể được chính nó kế thừa.") }
            next = bodies.first { $0.id == place }?.successor
        }
    }

    package func move(_ id: Identifier<Organisation>, under parent: Identifier<Organisation>?) throws -> Int {
        let body = try demandBody(id)
        if let parent {
            _ = try demandBody(parent)
            guard try !isUnder(parent, id) else {
                throw Failure(.refused, "Không chuyển được cơ quan vào dưới chính nó hoặc cơ quan trực thuộc nó.")
            }
        }
        try session.post(
            "UPDATE organisation SET parent_id = \(parent) WHERE authority_id = \(authority) AND id = \(id)"
        )
        return try changed(id, "move", [("parent", body.parent.value)], [("parent", parent.value)])
    }

    package func classify(_ id: Identifier<Organisation>, kind: OrganisationKind?, level: AuthorityLevel?) throws -> Int
    {
        let body = try demandBody(id)
        let (kind, level) = (kind ?? body.kind, level ?? body.level)
        try session.post(
            """
            UPDATE organisation SET kind = \(kind.rawValue), level = \(level.rawValue)
            WHERE authority_id = \(authority) AND id = \(id)
            """
        )
        let before = [("kind", body.kind.rawValue.value), ("level", body.level.rawValue.value)]
        return try changed(id, "classify", before, [("kind", kind.rawValue.value), ("level", level.rawValue.value)])
    }

    /// Sets the electronic identifier, or takes it away (Decision 20/2020/QĐ-TTg).
    package func setCode(_ code: NationalCode?, of id: Identifier<Organisation>) throws -> Int {
        let body = try demandBody(id)
        try demandFree(code, besides: id)
        try session.post(
            "UPDATE organisation SET code = \(code?.text) WHERE authority_id = \(authority) AND id = \(id)"
        )
        return try changed(id, "code", [("code", (body.code?.text).value)], [("code", (code?.text).value)])
    }

    /// Whether a body is another one or stands somewhere below it.
    func isUnder(_ id: Identifier<Organisation>, _ top: Identifier<Organisation>) throws -> Bool {
        let parents = Dictionary(try records.organisations().map { ($0.id, $0.parent) }) { first, _ in first }
        var next: Identifier<Organisation>? = id
        for _ in 0...parents.count {
            guard let place = next else { return false }
            if place == top { return true }
            next = parents[place] ?? nil
        }
        return false
    }

    func demandBody(_ id: Identifier<Organisation>) throws -> Organisation {
        try demandDirectory()
        return try demandKnown(id)
    }

    /// A body of this authority; another's is not there.
    @discardableResult
    func demandKnown(_ id: Identifier<Organisation>) throws -> Organisation {
        guard let body = try records.organisations().first(where: { $0.id == id }) else {
            throw Failure(.notFound, "Danh bạ không có cơ quan số \(id).")
        }
        return body
    }

    func changed(
        _ id: Identifier<Organisation>,
        _ action: String,
        _ before: [(String, Value)],
        _ after: [(String, Value)]
    ) throws -> Int {
        try note(
            "organisation.\(action)",
            "organisation/\(id)",
            before: AuditText.object(before),
            after: AuditText.object(after)
        )
        index(organisation: id)
        return try matchNames()
    }
}
