package import Kernel
package import Organisations
import VietnameseText

extension Records {
    /// Every post with who holds it, the bodies' names in order.
    package func posts() throws -> [Post] {
        try session.rows(
            """
            SELECT s.id, s.organisation_id, s.person_id, p.name, s.title, s.effective_from, s.effective_to
            FROM post s JOIN person p ON p.id = s.person_id JOIN organisation o ON o.id = s.organisation_id
            WHERE s.authority_id = \(authority) ORDER BY o.name, s.title, s.id
            """
        ) { row in
            Post(
                id: try row.identifier(),
                organisation: try row.identifier(),
                person: try row.identifier(),
                holder: try row.text(),
                title: try row.text(),
                from: row.optionalDay(),
                to: row.optionalDay()
            )
        }
    }
}

extension Changes {
    /// Gives somebody a post in a body.
    @discardableResult
    package func appoint(_ post: Post) throws -> Identifier<Post> {
        try demandDirectory()
        guard !FoldedText(post.title).text.isEmpty else { throw Failure(.refused, "Tên chức vụ phải có chữ.") }
        try demandKnown(post.organisation)
        guard try records.people().contains(where: { $0.id == post.person }) else {
            throw Failure(.notFound, "Không có người số \(post.person) trong sổ.")
        }
        try demandOrder(post.from, post.to)
        let id: Identifier<Post> = try session.insert(
            """
            INSERT INTO post (authority_id, organisation_id, person_id, title, effective_from, effective_to)
            VALUES (\(authority), \(post.organisation), \(post.person), \(post.title), \(post.from), \(post.to))
            RETURNING id
            """
        )
        let after = AuditText.object([
            ("person", post.person.value), ("organisation", post.organisation.value), ("title", .text(post.title)),
            ("from", post.from.value), ("to", post.to.value),
        ])
        try note("post.appoint", "post/\(id)", after: after)
        return id
    }

    /// Ends a post with a last day.
    package func release(_ id: Identifier<Post>, on day: LocalDay) throws {
        try demandDirectory()
        guard let post = try records.posts().first(where: { $0.id == id }) else {
            throw Failure(.notFound, "Không có chức vụ số \(id).")
        }
        try session.post(
            "UPDATE post SET effective_to = \(day) WHERE authority_id = \(authority) AND id = \(id)"
        )
        try note(
            "post.release",
            "post/\(id)",
            before: AuditText.object([("to", post.to.value)]),
            after: AuditText.object([("to", day.value)])
        )
    }

    func demandOrder(_ from: LocalDay?, _ to: LocalDay?) throws {
        if let from, let to, from > to {
            throw Failure(.refused, "Ngày bắt đầu \(from.vietnamese) sau ngày kết thúc \(to.vietnamese).")
        }
    }
}
