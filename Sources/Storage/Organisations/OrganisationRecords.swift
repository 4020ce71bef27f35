package import Kernel
import Obligations
package import Organisations
import VietnameseText

extension Records {
    /// Every body of the authority with its other names, by name.
    package func organisations() throws -> [Organisation] {
        var aliases: [Identifier<Organisation>: [String]] = [:]
        try session.forEach(
            "SELECT organisation_id, name FROM organisation_alias WHERE authority_id = \(authority) ORDER BY name"
        ) { row in
            let id: Identifier<Organisation> = try row.identifier()
            aliases[id, default: []].append(try row.text())
        }
        return try session.rows(
            """
            SELECT id, parent_id, kind, level, name, code, effective_from, effective_to, successor_id, has_account
            FROM organisation WHERE authority_id = \(authority) AND merged_into_id IS NULL ORDER BY name, id
            """
        ) { row in
            var organisation = try Self.organisation(&row)
            organisation.aliases = aliases[organisation.id] ?? []
            return organisation
        }
    }

    /// Those that are there on a day.
    package func organisations(on day: LocalDay) throws -> [Organisation] {
        try organisations().filter { $0.exists(on: day) }
    }

    /// The bodies as names are resolved against them.
    package func directory() throws -> Directory { Directory(try organisations(), posts: try posts()) }

    private static func organisation(_ row: inout Row) throws -> Organisation {
        let id: Identifier<Organisation> = try row.identifier()
        let parent: Identifier<Organisation>? = row.optionalIdentifier()
        var organisation = Organisation(
            id: id,
            parent: parent,
            kind: try row.choice(),
            level: try row.choice(),
            name: try row.text(),
            code: row.optionalText().flatMap { NationalCode($0) }
        )
        organisation.effectiveFrom = row.optionalDay()
        organisation.effectiveTo = row.optionalDay()
        organisation.successor = row.optionalIdentifier()
        organisation.hasAccount = try row.truth()
        return organisation
    }
}

extension Changes {
    /// Adds a body; its own number is given by the database.
    ///
    /// - Parameter isDistinct: that whoever adds it has said that a name which means another body so far is this one's.
    @discardableResult
    package func add(_ organisation: Organisation, isDistinct: Bool = true) throws -> Identifier<Organisation> {
        try demandDirectory()
        try demandNew([organisation.name] + organisation.aliases)
        if !isDistinct { try demandFree([organisation.name] + organisation.aliases) }
        try demandFree(organisation.code)
        for other in [organisation.parent, organisation.successor] { if let other { _ = try demandKnown(other) } }
        let id: Identifier<Organisation> = try session.insert(
            """
            INSERT INTO organisation
                (authority_id, parent_id, kind, level, name, code, effective_from, effective_to, successor_id, has_account)
            VALUES (\(authority), \(organisation.parent), \(organisation.kind.rawValue), \(organisation.level.rawValue),
                \(organisation.name), \(organisation.code?.text), \(organisation.effectiveFrom),
                \(organisation.effectiveTo), \(organisation.successor), \(organisation.hasAccount))
            RETURNING id
            """
        )
        for alias in Set(organisation.aliases).sorted() { try addAlias(alias, to: id) }
        let after = AuditText.object([("name", .text(organisation.name)), ("kind", .text(organisation.kind.rawValue))])
        try note("organisation.add", "organisation/\(id)", after: after)
        index(organisation: id)
        return id
    }

    // Two bodies of one name could not be told apart in any paper.
    func demandNew(_ names: [String], besides own: Identifier<Organisation>? = nil) throws {
        guard !names.contains(where: { FoldedText($0).text.isEmpty }) else {
            throw Failure(.refused, "Tên cơ quan phải có chữ.")
        }
        let known = try records.organisations().filter { $0.id != own }.flatMap { [$0.name] + $0.aliases }
        if let twice = names.first(where: { name in known.contains { MarkedWords($0) == MarkedWords(name) } }) {
            throw Failure(.conflict, "Danh bạ đã có “\(twice)”.")
        }
    }

    /// Names that papers mean another body by would be taken from it without anybody noticing.
    func demandFree(_ names: [String], besides own: Identifier<Organisation>? = nil) throws {
        let directory = try records.directory()
        for name in names {
            guard let other = directory.meant(by: name, on: now.day), other.id != own else { continue }
            throw Failure(
                .conflict,
                "“\(name)” đang được hiểu là “\(other.name)”; nếu đúng là cơ quan khác, hãy nói rõ (“Là cơ quan khác”, --distinct)."
            )
        }
    }

    /// A code names one body.
    func demandFree(_ code: NationalCode?, besides own: Identifier<Organisation>? = nil) throws {
        guard let code, let other = try records.organisations().first(where: { $0.code == code && $0.id != own }) else {
            return
        }
        throw Failure(.conflict, "Mã định danh \(code.text) đã thuộc về “\(other.name)”.")
    }

    func demandDirectory() throws {
        guard ObligationPolicy(principal, today: now.day).keepsDirectory else {
            throw Failure(.forbidden, "Tài khoản này không có quyền sửa danh bạ.")
        }
    }

    func addAlias(_ name: String, to id: Identifier<Organisation>) throws {
        try session.post(
            "INSERT INTO organisation_alias (authority_id, organisation_id, name) VALUES (\(authority), \(id), \(name))"
        )
    }
}
