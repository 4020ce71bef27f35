import Directives
import Kernel
import TestSupport
import Testing

@Suite struct ParallelYearTests {
    @Test(arguments: [
        ("kết quả quý III và quý IV năm 2025", ["2025-07-01", "2025-10-01"]),
        ("06 tháng đầu năm, phương hướng 06 tháng cuối năm 2025", ["2025-01-01", "2025-07-01"]),
        ("tháng 7 và tháng 8/2025", ["2025-07-01", "2025-08-01"]),
        ("tháng 12, tháng 01/2025", ["2024-12-01", "2025-01-01"]),
        ("năm 2023 và quý I", ["2023-01-01", "2024-01-01"]),
    ])
    func `a period without a year takes that of a like one beside it`(words: String, starts: [String]) {
        let extracted = ExtractedText.notice("1. Công an phường tổng hợp số liệu \(words).")
        let times = extracted.extraction.times.filter { !extracted.quote($0.span).contains("6/2024") }
        #expect(times.suffix(starts.count).map { $0.start?.description } == starts, "\(words)")
    }
}
