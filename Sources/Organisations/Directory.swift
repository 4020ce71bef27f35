package import Kernel
import VietnameseText

/// The bodies of one authority as papers name them (danh bạ cơ quan, đơn vị): a name in, the body out.
///
/// Names are compared without diacritics and case, with abbreviations written out, and with or without the place at
/// their end: "UBND Phường" is "Ủy ban nhân dân phường An Hạ". A name that fits one body is resolved; one that fits
/// several, or only nearly fits, gives candidates, the likeliest first. Nothing is guessed.
package struct Directory: Sendable {
    /// What a name led to.
    package enum Resolution: Hashable, Sendable {
        case found(Identifier<Organisation>)
        /// The likeliest first; empty when nothing is like it.
        case unsure([Identifier<Organisation>])
    }

    private struct Entry {
        let organisation: Organisation
        let names: [NameKey]
    }

    private let entries: [Entry]
    private let byName: [[Substring]: [Int]]
    private let posts: [PostEntry]

    package init(_ organisations: [Organisation], posts: [Post] = []) {
        entries = organisations.map { organisation in
            Entry(organisation: organisation, names: ([organisation.name] + organisation.aliases).map { NameKey($0) })
        }
        var byName: [[Substring]: [Int]] = [:]
        for (index, entry) in entries.enumerated() {
            for name in Set(entry.names.map(\.words)) { byName[name, default: []].append(index) }
        }
        self.byName = byName
        let names = Dictionary(organisations.map { ($0.id, $0.name) }) { first, _ in first }
        self.posts = posts.map { PostEntry($0, in: names[$0.organisation] ?? "") }
    }

    /// Finds the body that a name means on a day; bodies that do not exist then give way to their successors.
    package func resolve(_ name: String, on day: LocalDay) -> Resolution {
        let key = NameKey(name)
        let words = key.words
        guard !words.isEmpty else { return .unsure([]) }
        let alike = byName[words] ?? []
        let exact = living(alike.filter { agrees(entries[$0], key) }, on: day)
        if exact.count == 1 { return .found(exact[0]) }
        if exact.count > 1 || !alike.isEmpty { return .unsure(living(alike, on: day)) }
        let longer = living(
            indices { !key.isPlural && Self.isPlace($0.words, after: words) && $0.agrees(with: key) },
            on: day
        )
        if longer.count == 1 { return .found(longer[0]) }
        let held = longer.isEmpty ? bodies(ofPost: name, on: day) : []
        if held.count == 1 { return .found(held[0]) }
        if held.count > 1 { return .unsure(held) }
        return .unsure(longer.isEmpty ? similar(to: words, on: day) : longer)
    }

    /// The body that a name means on a day, when that is sure.
    package func meant(by name: String, on day: LocalDay) -> Organisation? {
        guard case .found(let id) = resolve(name, on: day) else { return nil }
        return entries.first { $0.organisation.id == id }?.organisation
    }

    // "ủy ban nhân dân phường" for "ủy ban nhân dân phường An Hạ": what is left out is a place.
    static func isPlace(_ name: [Substring], after words: [Substring]) -> Bool {
        guard name.count > words.count, name.starts(with: words) else { return false }
        return places.contains(words[words.count - 1]) || places.contains(name[words.count])
    }

    private func agrees(_ entry: Entry, _ key: NameKey) -> Bool {
        entry.names.contains { $0.words == key.words && $0.agrees(with: key) }
    }

    private func indices(where fits: (NameKey) -> Bool) -> [Int] {
        entries.indices.filter { entries[$0].names.contains(where: fits) }
    }

    // Those that share the first word of the name and the most words with it.
    private func similar(to words: [Substring], on day: LocalDay) -> [Identifier<Organisation>] {
        let wanted = Set(words)
        let ranked = entries.indices.compactMap { index -> (index: Int, likeness: Double)? in
            let likeness = entries[index].names.map { Self.likeness(wanted, Set($0.words)) }.max() ?? 0
            return likeness >= 0.5 ? (index, likeness) : nil
        }
        .sorted { ($1.likeness, $0.index) < ($0.likeness, $1.index) }
        return living(ranked.prefix(5).map(\.index), on: day)
    }

    private static func likeness(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
        2 * Double(left.intersection(right).count) / Double(max(1, left.count + right.count))
    }

    // "đồng chí Trưởng Công an": the body that somebody holds the post in.
    private func bodies(ofPost name: String, on day: LocalDay) -> [Identifier<Organisation>] {
        let key = NameKey(PostEntry.withoutAddress(name))
        let held = posts.filter { $0.post.holds(on: day) && $0.answers(to: key) }.map(\.post.organisation)
        return living(entries.indices.filter { held.contains(entries[$0].organisation.id) }, on: day)
    }

    private func living(_ indices: [Int], on day: LocalDay) -> [Identifier<Organisation>] {
        var found: [Identifier<Organisation>] = []
        for index in indices {
            guard let id = current(entries[index].organisation, on: day), !found.contains(id) else { continue }
            found.append(id)
        }
        return found
    }

    // A body that has ended stands for the one that took over, if that exists on the day.
    private func current(_ organisation: Organisation, on day: LocalDay) -> Identifier<Organisation>? {
        var next = organisation
        for _ in 0..<8 {
            if next.exists(on: day) { return next.id }
            guard let successor = next.successor,
                let entry = entries.first(where: { $0.organisation.id == successor })
            else { return nil }
            next = entry.organisation
        }
        return nil
    }

    private static let places: Set<Substring> = [
        "phuong", "xa", "quan", "huyen", "tinh", "thanh", "thi", "tran", "khu", "to", "thon", "ap",
    ]
}
