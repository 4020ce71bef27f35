import TestSupport
import Testing

@Suite struct MarkedTextTests {
    @Test func `markers are taken out and leave their places`() {
        let marked = MarkedText("Chậm nhất 1️⃣ngày 15/3/20262️⃣, 3️⃣báo cáo4️⃣")
        #expect(marked.text == "Chậm nhất ngày 15/3/2026, báo cáo")
        #expect(marked.quotes == ["ngày 15/3/2026", "báo cáo"])
        #expect(marked.ranges == [10..<24, 26..<33])
    }

    @Test func `places may hold one another, and plain digits are no markers`() {
        let marked = MarkedText("1️⃣12 3️⃣ngày4️⃣ 342️⃣")
        #expect(marked.quotes == ["12 ngày 34", "ngày"])
        #expect(MarkedText("1 2 3").ranges.isEmpty)
    }
}
