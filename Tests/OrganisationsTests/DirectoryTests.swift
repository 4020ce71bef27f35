import Kernel
import Organisations
import Testing

@Suite struct DirectoryTests {
    private static let committee = Identifier<Organisation>(1)
    private static let police = Identifier<Organisation>(2)
    private static let front = Identifier<Organisation>(3)
    private static let cell5 = Identifier<Organisation>(5)
    private static let cell6 = Identifier<Organisation>(6)
    private static let district = Identifier<Organisation>(7)
    private static let city = Identifier<Organisation>(8)

    private static let directory = Directory([
        Organisation(
            id: committee,
            kind: .government,
            name: "Ủy ban nhân dân phường An Hạ",
            aliases: ["UBND P. An Hạ"]
        ),
        Organisation(id: police, kind: .government, name: "Công an phường An Hạ"),
        Organisation(
            id: front,
            kind: .front,
            name: "Ủy ban Mặt trận Tổ quốc Việt Nam phường An Hạ",
            aliases: ["Mặt trận phường"]
        ),
        Organisation(id: cell5, kind: .party, name: "Chi bộ Tổ dân phố số 5"),
        Organisation(id: cell6, kind: .party, name: "Chi bộ Tổ dân phố số 6"),
        Organisation(
            id: district,
            kind: .government,
            level: .district,
            name: "Ủy ban nhân dân quận Hà Cầu",
            effectiveTo: AuthorityLevel.lastDistrictDay,
            successor: city
        ),
        Organisation(id: city, kind: .government, level: .city, name: "Ủy ban nhân dân thành phố Sông Vân"),
    ])

    private let day = LocalDay(year: 2024, month: 6, day: 21) ?? LocalDay(daysSinceEpoch: 0)

    @Test(arguments: [
        ("Ủy ban nhân dân phường An Hạ", committee), ("UBND Phường", committee), ("UBND phường", committee),
        ("Uỷ ban nhân dân phường", committee), ("uy ban nhan dan phuong", committee), ("UBND P. An Hạ", committee),
        ("Công an phường", police), ("CA phường", police), ("CÔNG AN PHƯỜNG AN HẠ", police),
        ("UBMTTQ Việt Nam phường", front), ("Mặt trận Phường", front), ("Chi bộ TDP số 5", cell5),
        ("chi bộ tổ dân phố số 6", cell6), ("UBND quận", district),
    ])
    func `a name as papers write it is the body`(name: String, body: Identifier<Organisation>) {
        #expect(Self.directory.resolve(name, on: day) == .found(body), "\(name)")
    }

    @Test func `what fits several or only nearly gives candidates`() {
        #expect(Self.directory.resolve("Chi bộ Tổ dân phố", on: day) == .unsure([Self.cell5, Self.cell6]))
        guard case .unsure(let candidates) = Self.directory.resolve("Công an phường An Hà", on: day) else {
            Issue.record("a name that only nearly fits was taken for sure")
            return
        }
        #expect(candidates.first == Self.police)
        #expect(Self.directory.resolve("Cong an phuong An Ha", on: day) == .found(Self.police))
    }

    @Test(arguments: ["Sở Y tế", "", "…", "Trạm"])
    func `what nobody knows has no candidates`(name: String) {
        #expect(Self.directory.resolve(name, on: day) == .unsure([]), "\(name)")
    }

    @Test func `a body that has ended gives way to its successor`() throws {
        let last = AuthorityLevel.lastDistrictDay
        #expect(last.description == "2025-06-30")
        #expect(Self.directory.resolve("UBND quận Hà Cầu", on: last) == .found(Self.district))
        #expect(Self.directory.resolve("UBND quận Hà Cầu", on: last.adding(days: 1)) == .found(Self.city))
    }
}
