package import Kernel

/// A post that somebody holds in a body (chức vụ), with its term: papers give orders to posts as well as to bodies.
package struct Post: Hashable, Sendable {
    package var id: Identifier<Post>
    package var organisation: Identifier<Organisation>
    package var person: Identifier<Person>
    /// The person's name.
    package var holder: String
    /// "Trưởng Công an phường", or "Trưởng" where the body's name follows.
    package var title: String
    package var from: LocalDay?
    /// The last day of the term; `nil`: until further notice.
    package var to: LocalDay?

    package init(
        id: Identifier<Post>,
        organisation: Identifier<Organisation>,
        person: Identifier<Person>,
        holder: String,
        title: String,
        from: LocalDay? = nil,
        to: LocalDay? = nil
    ) {
        self.id = id
        self.organisation = organisation
        self.person = person
        self.holder = holder
        self.title = title
        self.from = from
        self.to = to
    }

    package func holds(on day: LocalDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}

/// A post as papers may write it: by title, by title and body, by the holder's name, or by name and title together.
struct PostEntry: Sendable {
    let post: Post
    private let names: [[Substring]]

    init(_ post: Post, in body: String) {
        self.post = post
        let title = NameKey(post.title).words
        let whole = NameKey("\(post.title) \(body)").words
        let holder = NameKey(post.holder).words
        names = [title, whole, holder, holder + title, title + holder, holder + whole, whole + holder]
    }

    /// Whether a name is one of these, with or without the place at its end.
    func answers(to key: NameKey) -> Bool {
        !key.words.isEmpty
            && names.contains { $0 == key.words || Directory.isPlace($0, after: key.words) }
    }

    /// "đồng chí", "đ/c", "ông", "bà" before a name say nothing about whose it is.
    static func withoutAddress(_ name: String) -> String {
        let words = name.split(whereSeparator: \.isWhitespace)
        for address in addresses where words.count > address.count {
            if zip(words, address).allSatisfy({ $0.lowercased() == $1 }) {
                return words.dropFirst(address.count).joined(separator: " ")
            }
        }
        return name
    }

    private static let addresses = [["đồng", "chí"], ["đ/c"], ["ông"], ["bà"]]
}
