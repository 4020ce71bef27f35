import Kernel
import Organisations
import Testing

@Suite struct NationalCodeTests {
    @Test(arguments: [
        ("H26.31.12", true), ("000.00.01.H26", true), ("A", true), (String(repeating: "A", count: 35), true),
        (String(repeating: "A", count: 36), false), ("", false), ("h26", false), ("H26..1", false), (".H26", false),
        ("H26.", false), ("H26-31", false), ("Đ26", false),
    ])
    func `a code is figures, capitals and dots`(text: String, isCode: Bool) {
        #expect((NationalCode(text) != nil) == isCode)
    }

    @Test func `the level above a ward is the city once there are no districts`() {
        let last = AuthorityLevel.lastDistrictDay
        #expect(AuthorityLevel.ward.above(on: last) == .district)
        #expect(AuthorityLevel.ward.above(on: last.adding(days: 1)) == .city)
        #expect(AuthorityLevel.central.above(on: last) == nil)
    }
}
