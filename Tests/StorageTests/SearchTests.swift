import Kernel
import Obligations
import Organisations
import Search
import Storage
import TestSupport
import Testing

@Suite struct SearchTests {
    /// One obligation for each text, the last one the newest.
    private static func ward(_ engine: Engine, _ texts: [String]) throws -> Ward {
        let ward = try Ward(engine)
        try add(texts, to: ward)
        return ward
    }

    private static func add(_ texts: [String], to ward: Ward, sha256: String = "ab12") throws {
        for proposal in try ward.propose(texts, sha256: sha256) { _ = try ward.confirm(proposal) }
    }

    private static func found(
        _ typed: String,
        _ ward: Ward,
        in kinds: [SearchKind] = [.obligations],
        as principal: Principal? = nil,
        limit: Int = 20
    ) throws -> [String] {
        let principal = principal ?? ward.office
        let query = try SearchQuery(typed)
        let policy = ObligationPolicy(principal, today: ward.now.day)
        // A server leaves to the search what was written before it.
        if ward.register.database.dialect == .postgresql { try ward.register.fillIndex(of: principal.authority) }
        return try ward.register.read(in: principal.authority) { records in
            try records.search(query, in: kinds, for: policy, limit: limit).hits.map { hit in
                switch hit.kind {
                case .obligations: try records.obligation(Identifier(hit.id), for: policy)?.content ?? "?"
                case .documents: try records.document(Identifier(hit.id))?.number ?? "?"
                case .organisations: try records.organisations().first { $0.id.number == hit.id }?.name ?? "?"
                }
            }
        }
    }

    private static let texts = [
        "Quảng bá điểm đến du lịch", "Xóa điểm đen rác thải", "Điểm đón khách và vạch đèn", "Hòa giải ở cơ sở",
        "Giao UBND phường tham mưu", "Đường Ủy ban nhân dân thị xã", "Kỷ luật đảng viên", "Thực hiện 156/QĐ-UBND",
        "Điểm đen giao thông", "Mua nghiên mực",
    ]

    @Test(arguments: Engine.present)
    func `what is typed finds what is meant, the best first`(engine: Engine) throws {
        let ward = try Self.ward(engine, Self.texts)
        for (typed, expected) in [
            (
                "điểm đen",
                [
                    "Điểm đen giao thông", "Xóa điểm đen rác thải", "Quảng bá điểm đến du lịch",
                    "Điểm đón khách và vạch đèn",
                ]
            ),
            (
                "diem den",
                [
                    "Điểm đen giao thông", "Xóa điểm đen rác thải", "Quảng bá điểm đến du lịch",
                    "Điểm đón khách và vạch đèn",
                ]
            ),
            (
                "đie\u{302}\u{309}m đe\u{302}\u{301}n",
                [
                    "Quảng bá điểm đến du lịch", "Điểm đen giao thông", "Xóa điểm đen rác thải",
                    "Điểm đón khách và vạch đèn",
                ]
            ),
            ("\"diem den\" rac", ["Xóa điểm đen rác thải"]), ("hoà giải", ["Hòa giải ở cơ sở"]),
            ("hòa giải", ["Hòa giải ở cơ sở"]), ("ki luat", ["Kỷ luật đảng viên"]),
            ("duong uy", ["Đường Ủy ban nhân dân thị xã"]),
            ("uy ban nhan dan phuong", ["Giao UBND phường tham mưu"]),
            ("UBND thi xa", ["Đường Ủy ban nhân dân thị xã"]),
            ("156/QD-UBND", ["Thực hiện 156/QĐ-UBND"]), ("156/qđ-ủy ban nhân dân", ["Thực hiện 156/QĐ-UBND"]),
            (
                "diem de",
                [
                    "Điểm đen giao thông", "Xóa điểm đen rác thải", "Quảng bá điểm đến du lịch",
                    "Điểm đón khách và vạch đèn",
                ]
            ),
            (
                "điểm đe",
                [
                    "Điểm đen giao thông", "Xóa điểm đen rác thải", "Điểm đón khách và vạch đèn",
                    "Quảng bá điểm đến du lịch",
                ]
            ),
            ("ng", ["Mua nghiên mực"]), ("n", []), ("không có", []),
        ] {
            #expect(try Self.found(typed, ward) == expected, "\(typed)")
        }
    }

    @Test(arguments: Engine.present)
    func `more than is asked for is counted, and the limit kept`(engine: Engine) throws {
        let ward = try Self.ward(engine, (1...30).map { "Quét dọn ngõ số \($0)" })
        try ward.register.fillIndex(of: ward.authority)
        let page = try ward.register.read(in: ward.authority) {
            try $0.search(try SearchQuery("quet don"), for: ward.policy, limit: 5)
        }
        #expect(page.hits.count == 5 && page.more == 25 && page.hits.map(\.id) == page.hits.map(\.id).sorted(by: >))
        #expect(try Self.found("quet don", ward, limit: 50).count == 30)
        #expect(try Self.found("ngo 7", ward) == ["Quét dọn ngõ số 7"])
    }

    @Test(arguments: Engine.present)
    func `documents are found by number, title and text`(engine: Engine) throws {
        let ward = try Self.ward(engine, ["Rà soát"])
        #expect(try Self.found("12-TB/DU", ward, in: [.documents]) == ["12-TB/ĐU"])
        #expect(try Self.found("12-TB/ĐU", ward, in: [.documents]) == ["12-TB/ĐU"])
        #expect(try Self.found("nguyen van", ward, in: [.documents]) == ["12-TB/ĐU"])
        #expect(try Self.found("2-TB/DU", ward, in: [.documents]).isEmpty)
        let page = try ward.register.read(in: ward.authority) { records in
            try (
                records.search(SearchQuery("12-TB/ĐU"), in: [.documents], for: ward.policy).hits.first,
                records.search(SearchQuery("nguyên văn"), in: [.documents], for: ward.policy).hits.first
            )
        }
        #expect(page.0?.field == .head && page.1?.field == .text)
    }

    @Test(arguments: Engine.present)
    func `bodies are found by name, other name and abbreviation`(engine: Engine) throws {
        let ward = try Ward(engine)
        for typed in ["cong an", "CA phường", "CAP", "công an phường an hạ"] {
            #expect(try Self.found(typed, ward, in: [.organisations]) == ["Công an phường An Hạ"], "\(typed)")
        }
        #expect(try Self.found("dang uy", ward, in: [.organisations]) == ["Văn phòng Đảng ủy phường An Hạ"])
    }

    @Test(arguments: Engine.present)
    func `members of a unit find only what is theirs`(engine: Engine) throws {
        let ward = try Self.ward(engine, ["Rà soát chốt"])
        let police = try ward.person(.unitMember, login: "minh")
        let other = try ward.register.write(as: ward.office) { changes in
            let body = try changes.add(Organisation(id: Identifier(0), kind: .front, name: "Hội Nông dân phường"))
            let person = try changes.add(Person(id: Identifier(0), name: "Phạm An", login: "an"))
            try changes.grant(Grant(.unitHead, in: body), to: person)
            return try changes.records.principal(person)
        }
        #expect(try Self.found("ra soat", ward, as: police) == ["Rà soát chốt"])
        #expect(try Self.found("ra soat", ward, as: other).isEmpty)
        let body = try #require(other.grants.first?.organisation)
        let id = try #require(
            try ward.register.read(in: ward.authority) { try $0.obligations(ObligationQuery(), for: ward.policy) }
                .first?.id
        )
        try ward.register.write(as: ward.office) {
            try $0.take(.handOver(to: Party(.lead, "Hội Nông dân", organisation: body), reason: "Bàn giao"), with: id)
        }
        #expect(try Self.found("ra soat", ward, as: other) == ["Rà soát chốt"])
        #expect(try Self.found("ra soat", ward, as: police).isEmpty)
        let nobody = Principal(person: other.person, authority: ward.authority, grants: [])
        #expect(try Self.found("ra soat", ward, as: nobody).isEmpty)
    }

    @Test(arguments: Engine.present)
    func `what changes a hundred times is found as it is now`(engine: Engine) throws {
        let ward = try Self.ward(engine, ["Rà soát chốt"])
        let id = try #require(
            try ward.register.read(in: ward.authority) { try $0.obligations(ObligationQuery(), for: ward.policy) }
                .first?
                .id
        )
        let bodies = try ["Hội Nông dân", "Hội Phụ nữ"].map { name in
            try ward.register.write(as: ward.office) {
                try $0.add(Organisation(id: Identifier(0), kind: .front, name: name))
            }
        }
        for turn in 0..<100 {
            let party = Party(.lead, "Hội", organisation: bodies[turn % 2])
            try ward.register.write(as: ward.office) { try $0.take(.handOver(to: party, reason: "Đổi"), with: id) }
        }
        let members = bodies.map { body in
            Principal(person: ward.office.person, authority: ward.authority, grants: [Grant(.unitMember, in: body)])
        }
        #expect(try Self.found("ra soat", ward, as: members[0]).isEmpty)
        #expect(try Self.found("ra soat", ward, as: members[1]) == ["Rà soát chốt"])
        #expect(try Self.found("ra soat", ward) == ["Rà soát chốt"])
    }

    @Test(arguments: Engine.present)
    func `nothing is found across authorities`(engine: Engine) throws {
        let ward = try Self.ward(engine, ["Rà soát chốt"])
        let other = try ward.register.found(
            code: "ben-say",
            name: "Phường Bến Sậy",
            body: "Văn phòng",
            administrator: "Đỗ Ba",
            login: "ba"
        )
        for kind in SearchKind.allCases {
            #expect(try Self.found("ra soat", ward, in: [kind], as: other).isEmpty)
            #expect(try Self.found("12-TB/ĐU", ward, in: [kind], as: other).isEmpty)
        }
        #expect(try Self.found("ra so", ward, as: other).isEmpty && Self.found("ra so", ward) == ["Rà soát chốt"])
    }

    @Test(arguments: Engine.present)
    func `what fails leaves no trace in the index`(engine: Engine) throws {
        let ward = try Ward(engine)
        #expect(throws: Failure.self) {
            try ward.register.write(as: ward.office) { changes in
                try changes.add(Organisation(id: Identifier(0), kind: .other, name: "Nửa chừng"))
                throw Failure(.refused, "Dừng")
            }
        }
        #expect(try Self.found("nua chung", ward, in: [.organisations]).isEmpty)
    }

    @Test(arguments: Engine.present)
    func `an index that is built again finds the same`(engine: Engine) throws {
        let ward = try Self.ward(engine, Self.texts)
        let queries = ["điểm đen", "diem de", "ubnd", "phuong", "12-TB/ĐU", "nguyen van", "cong an"]
        func all() throws -> [[String]] { try queries.map { try Self.found($0, ward, in: SearchKind.allCases) } }
        let before = try all()
        #expect(before.allSatisfy { !$0.isEmpty })
        try ward.register.rebuildIndex(as: ward.office)
        #expect(try all() == before)
        #expect(try ward.register.isIndexed(ward.authority))
        try Self.add(["Điểm đen mới"], to: ward, sha256: "cd34")
        #expect(try Self.found("diem den moi", ward) == ["Điểm đen mới"])
    }

    @Test(arguments: Engine.present)
    func `a building that was stopped goes on where it was`(engine: Engine) throws {
        let ward = try Self.ward(engine, Self.texts)
        #expect(throws: CancellationError.self) {
            try ward.register.rebuildIndex(as: ward.office) { count in if count > 0 { throw CancellationError() } }
        }
        #expect(try !ward.register.isIndexed(ward.authority))
        try Self.add(["Viết giữa chừng"], to: ward, sha256: "cd34")
        #expect(try Self.found("giua chung", ward) == ["Viết giữa chừng"])
        try ward.register.fillIndex(of: ward.authority)
        #expect(try ward.register.isIndexed(ward.authority))
        #expect(try Self.found("diem den", ward).count == 4 && Self.found("giua chung", ward).count == 1)
    }

    @Test(arguments: Engine.present)
    func `only the office and administrators build it again`(engine: Engine) throws {
        let ward = try Ward(engine)
        let member = try ward.person(.unitMember, login: "minh")
        let failure = #expect(throws: Failure.self) { try ward.register.rebuildIndex(as: member) }
        #expect(failure?.code == .forbidden)
    }

    @Test(arguments: Engine.present)
    func `what was typed in full is found behind thousands that only look alike`(engine: Engine) throws {
        let ward = try Self.ward(engine, ["Điểm đen đầu tiên"] + (1...600).map { "Điểm đến số \($0)" })
        #expect(try Self.found("điểm đen", ward, limit: 3).first == "Điểm đen đầu tiên")
        #expect(try Self.found("điểm đe", ward, limit: 3).first == "Điểm đen đầu tiên")
        #expect(try Self.found("dau tien", ward) == ["Điểm đen đầu tiên"])
    }

    @Test(arguments: Engine.present)
    func `hostile words are only words`(engine: Engine) throws {
        let ward = try Self.ward(engine, ["Rà soát AND chốt", "x* NEAR(a b)"])
        for typed in ["soat AND chot", "near(a", "\"rà soát", "x*", "') OR 1=1 --", "rà\u{0}soát", "tokens: a^2 {b}"] {
            _ = try Self.found(typed, ward, in: SearchKind.allCases)
        }
        #expect(try Self.found("soat AND chot", ward) == ["Rà soát AND chốt"])
        #expect(try Self.found("NEAR(a", ward) == ["x* NEAR(a b)"])
    }
}
