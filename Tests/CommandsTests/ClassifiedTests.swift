import Directives
import Kernel
import Testing
import VietnameseText

@testable import Commands

@Suite struct ClassifiedTests {
    private var extraction: Extraction {
        var extraction = Sample.empty("MẬT\nTHÔNG BÁO")
        extraction.findings = [
            Finding(.error, "classified", "Văn bản đóng dấu Mật.", at: extraction.text.span(0..<"MẬT".utf8.count))
        ]
        return extraction
    }

    @Test func `a classified document is refused with its stamp and a way out`() {
        let intake = DocumentIntake(encoding: nil, allowsClassified: false)
        let failure = #expect(throws: Failure.self) { try intake.refuseClassified(extraction, "a.txt") }
        #expect(failure?.code == .classified)
        #expect(failure?.message.contains("“a.txt” có dấu chỉ độ mật “MẬT”") == true)
        #expect(failure?.message.contains("--allow-classified") == true)
    }

    @Test func `it is read when the user says that it may be`() throws {
        try DocumentIntake(encoding: nil, allowsClassified: true).refuseClassified(extraction, "a.txt")
    }
}
