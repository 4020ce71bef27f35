import Kernel
import Organisations
import Testing

@Suite struct PostTests {
    private static let police = Organisation(id: Identifier(1), kind: .government, name: "Công an phường An Hạ")
    private static let front = Organisation(id: Identifier(2), kind: .front, name: "Hội Nông dân phường An Hạ")

    private static func post(_ title: String, _ holder: String, in body: Organisation, to: String? = nil) -> Post {
        Post(
            id: Identifier(1),
            organisation: body.id,
            person: Identifier(1),
            holder: holder,
            title: title,
            to: to.flatMap { LocalDay(parsing: $0) }
        )
    }

    private let directory = Directory(
        [police, front],
        posts: [
            post("Trưởng Công an phường", "Trần Minh", in: police, to: "2024-12-31"),
            post("Chủ tịch", "Đỗ An", in: front),
        ]
    )

    @Test(arguments: [
        ("đồng chí Trưởng Công an", Int64(1)), ("Trưởng Công an phường", 1), ("đ/c Trần Minh", 1),
        ("đồng chí Trần Minh - Trưởng Công an phường", 1), ("ông Trần Minh", 1), ("Chủ tịch Hội Nông dân phường", 2),
        ("Đồng chí Đỗ An", 2), ("Công an phường", 1), ("Trưởng Công an phường (Trần Minh)", 1),
    ])
    func `an order to a post or its holder is one to the body`(name: String, body: Int64) throws {
        let day = try #require(LocalDay(parsing: "2024-06-21"))
        #expect(directory.resolve(name, on: day) == .found(Identifier(body)))
    }

    @Test(arguments: [
        ("đồng chí Trưởng Công an", "2025-01-01"), ("đồng chí Trần Hoa", "2024-06-21"), ("đồng chí", "2024-06-21"),
    ])
    func `after the term, or for a name that nobody has, nothing is guessed`(name: String, day: String) throws {
        let resolution = directory.resolve(name, on: try #require(LocalDay(parsing: day)))
        if case .found(let body) = resolution { Issue.record("found \(body)") }
    }

    @Test func `one title in two bodies is a question`() throws {
        let both = Directory(
            [Self.police, Self.front],
            posts: [
                Self.post("Trưởng ban", "Trần Minh", in: Self.police), Self.post("Trưởng ban", "Đỗ An", in: Self.front),
            ]
        )
        let day = try #require(LocalDay(parsing: "2024-06-21"))
        #expect(both.resolve("đồng chí Trưởng ban", on: day) == .unsure([Identifier(1), Identifier(2)]))
    }

    @Test func `all of a kind is no single one of them`() throws {
        let cell = Organisation(id: Identifier(5), kind: .party, name: "Chi bộ Tổ dân phố số 3")
        let day = try #require(LocalDay(parsing: "2024-06-21"))
        let directory = Directory([cell])
        #expect(directory.resolve("Chi bộ", on: day) == .found(cell.id))
        #expect(directory.resolve("các chi bộ", on: day) != .found(cell.id))
    }

    @Test func `a district's body gives way to its successor after 30 June 2025`() throws {
        let successor = Organisation(id: Identifier(4), kind: .government, name: "Phòng Văn hóa - Xã hội phường An Hạ")
        let district = Organisation(
            id: Identifier(3),
            kind: .government,
            level: .district,
            name: "Phòng Y tế quận",
            effectiveTo: AuthorityLevel.lastDistrictDay,
            successor: successor.id
        )
        let directory = Directory([district, successor])
        #expect(directory.resolve("Phòng Y tế quận", on: AuthorityLevel.lastDistrictDay) == .found(district.id))
        let next = AuthorityLevel.lastDistrictDay.adding(days: 1)
        #expect(directory.resolve("Phòng Y tế quận", on: next) == .found(successor.id))
    }

    @Test(arguments: [
        ("Đảng", OrganisationKind.party), ("dang", .party), ("party", .party), ("Tổ dân phố", .residential),
        ("doan the", .front),
    ])
    func `kinds are typed in Vietnamese or as files have them`(text: String, kind: OrganisationKind) {
        #expect(OrganisationKind(typed: text) == kind)
    }

    @Test func `no two words of a set mean different things`() {
        #expect(Role(typed: "trưởng đơn vị") == .unitHead && Role(typed: "unitHead") == .unitHead)
        #expect(Role(typed: "") == nil && Role(typed: "giám đốc") == nil)
        #expect(AuthorityLevel(typed: "quận") == .district && AuthorityLevel(typed: "city") == .city)
        for role in Role.allCases { #expect(Role(typed: role.words) == role) }
        for kind in OrganisationKind.allCases { #expect(OrganisationKind(typed: kind.words) == kind) }
        for level in AuthorityLevel.allCases { #expect(AuthorityLevel(typed: level.words) == level) }
    }
}
