package import Kernel
package import Organisations

/// A list that somebody keeps under a name (bộ lọc đã lưu).
package struct SavedList: Hashable, Sendable {
    package var id: Identifier<SavedList>
    package var name: String
    /// What stands behind the question mark of its address.
    package var query: String
}

extension Records {
    /// The lists that somebody keeps, by name.
    package func savedLists(of person: Identifier<Person>) throws -> [SavedList] {
        try session.rows(
            """
            SELECT id, name, query FROM saved_list WHERE authority_id = \(authority) AND person_id = \(person)
            ORDER BY name
            """
        ) { row in SavedList(id: try row.identifier(), name: try row.text(), query: try row.text()) }
    }
}

extension Changes {
    /// Keeps a list for whoever writes; one of the same name is replaced.
    package func saveList(_ name: String, query: String) throws {
        guard name.count <= 60, query.utf8.count <= 2_000 else {
            throw Failure(.usage, "Tên bộ lọc dài quá 60 ký tự; hãy đặt tên ngắn hơn.")
        }
        guard try records.savedLists(of: principal.person).count < 40 else {
            throw Failure(.refused, "Đã có 40 bộ lọc; hãy bỏ bớt trước khi lưu thêm.")
        }
        try session.post(
            """
            INSERT INTO saved_list (authority_id, person_id, name, query)
            VALUES (\(authority), \(principal.person), \(name), \(query))
            ON CONFLICT (person_id, name) DO UPDATE SET query = EXCLUDED.query
            """
        )
        try note("list.save", "person/\(principal.person)", after: AuditText.object([("name", .text(name))]))
    }

    /// Forgets a list of whoever writes; one that is not there any more is forgotten.
    package func forgetList(_ id: Identifier<SavedList>) throws {
        try session.post(
            """
            DELETE FROM saved_list WHERE authority_id = \(authority) AND person_id = \(principal.person) AND id = \(id)
            """
        )
        try note("list.forget", "person/\(principal.person)")
    }
}
