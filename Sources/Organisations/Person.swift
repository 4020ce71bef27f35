package import Kernel

/// Somebody who works with the register (cán bộ, người dùng).
///
/// Only what the work needs is kept: a name, a way to sign in, nothing of a private life.
package struct Person: Hashable, Sendable {
    package var id: Identifier<Person>
    package var name: String
    /// What the person signs in with, `nil` for somebody without an account.
    package var login: String?
    /// The last day on which the account may be used; `nil`: until further notice.
    package var activeUntil: LocalDay?

    package init(id: Identifier<Person>, name: String, login: String? = nil, activeUntil: LocalDay? = nil) {
        self.id = id
        self.name = name
        self.login = login
        self.activeUntil = activeUntil
    }

    /// Whether the account may be used on a day.
    package func isActive(on day: LocalDay) -> Bool { activeUntil.map { day <= $0 } ?? true }
}

/// What somebody may do in a body, and for how long (vai trò).
package enum Role: String, Sendable, CaseIterable {
    /// Imports papers, confirms, follows, reports (văn phòng, bộ phận tổng hợp).
    case office
    /// Decides: the secretary, standing members, chairmen (lãnh đạo).
    case leader
    /// Answers for what a body leads (người đứng đầu đơn vị).
    case unitHead
    /// Works on it (cán bộ của đơn vị).
    case unitMember
    /// Urges and comments: the Front, mass organisations (giám sát).
    case supervisor
    /// Reads everything and notes what it sees, changes nothing: the inspection committee (kiểm tra).
    case inspector
    /// Keeps accounts, bodies and settings (quản trị).
    case administrator
}

/// A role in a body during a time (phân quyền theo nhiệm kỳ).
package struct Grant: Hashable, Sendable {
    package var role: Role
    package var organisation: Identifier<Organisation>
    package var from: LocalDay?
    package var to: LocalDay?

    package init(_ role: Role, in organisation: Identifier<Organisation>, from: LocalDay? = nil, to: LocalDay? = nil) {
        self.role = role
        self.organisation = organisation
        self.from = from
        self.to = to
    }

    package func holds(on day: LocalDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}

/// Who acts (người thực hiện): a person of one authority with the roles held today. Policies ask nothing else.
package struct Principal: Hashable, Sendable {
    package var person: Identifier<Person>
    package var authority: Identifier<Authority>
    package var grants: [Grant]
    /// For each body that the person leads, the bodies above it.
    package var above: [Identifier<Organisation>: Set<Identifier<Organisation>>] = [:]
    /// The same, the bodies below it.
    package var below: [Identifier<Organisation>: Set<Identifier<Organisation>>] = [:]

    package init(person: Identifier<Person>, authority: Identifier<Authority>, grants: [Grant]) {
        self.person = person
        self.authority = authority
        self.grants = grants
    }

    /// Notes what stands above and below the bodies that the person leads.
    ///
    /// - Parameter parents: of each body that has one; a ring of them ends where it began.
    package mutating func place(in parents: [Identifier<Organisation>: Identifier<Organisation>]) {
        for body in Set(grants.filter { $0.role == .leader }.map(\.organisation)) {
            above[body] = Self.line(above: body, parents)
            below[body] = Set(parents.keys.filter { $0 != body && Self.line(above: $0, parents).contains(body) })
        }
    }

    private static func line(
        above body: Identifier<Organisation>,
        _ parents: [Identifier<Organisation>: Identifier<Organisation>]
    ) -> Set<Identifier<Organisation>> {
        var line: Set<Identifier<Organisation>> = []
        var next = parents[body]
        while let parent = next, parent != body, line.insert(parent).inserted { next = parents[parent] }
        return line
    }

    /// Whether one of the roles is held on a day, in any body or in one of those given.
    package func holds(
        _ roles: Set<Role>,
        in organisations: Set<Identifier<Organisation>>? = nil,
        on day: LocalDay
    ) -> Bool {
        grants.contains { grant in
            roles.contains(grant.role) && grant.holds(on: day)
                && (organisations?.contains(grant.organisation) ?? true)
        }
    }
}
