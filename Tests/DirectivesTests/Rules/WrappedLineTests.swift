import Directives
import TestSupport
import Testing

@Suite struct WrappedLineTests {
    @Test(arguments: [
        "1. 1️⃣Giao Công an phường chủ trì, phối hợp với Ban Chỉ huy Quân sự phường rà soát các chốt trực, hoàn thành\ntrước ngày 15/7/20242️⃣.",
        "1. 1️⃣Giao Công an phường kiểm tra tạm trú,\nbáo cáo UBND phường2️⃣.",
        "1. 1️⃣Giao Công an phường kiểm tra\n\ntạm trú trên địa bàn2️⃣.",
        "1. 1️⃣Giao Công an phường kiểm tra\n\n2\n\ntạm trú trên địa bàn2️⃣.",
        "1. 1️⃣Giao Công an phường kiểm tra\n- 2 -\ntạm trú trên địa bàn2️⃣.",
        "1. 1️⃣Giao Công an phường kiểm tra\n\u{C}tạm trú trên địa bàn2️⃣.",
        "1. 1️⃣Giao Công an phường báo cáo trước ngày\n\n25/10/20242️⃣.",
        "1. 1️⃣Giao Công an phường kiểm tra\r\ntạm trú trên địa bàn2️⃣.",
        "1. 1️⃣Giao Công an phường kiểm tra\n\nTrang 2/5\n\ntạm trú trên địa bàn2️⃣.",
    ])
    func `a sentence goes on over line ends, page numbers and page breaks`(body: String) {
        expectUnits(body)
    }

    @Test(arguments: [
        "1. 1️⃣Giao Công an phường kiểm tra tạm trú2️⃣\n2. 3️⃣Yêu cầu Trạm Y tế phun khử khuẩn4️⃣",
        "1. 1️⃣Giao Công an phường kiểm tra tạm trú2️⃣.\n3️⃣Yêu cầu Trạm Y tế phun khử khuẩn4️⃣.",
        "1. 1️⃣Giao Công an phường kiểm tra tạm trú2️⃣.\n\n2\n\n2. 3️⃣Yêu cầu Trạm Y tế phun khử khuẩn4️⃣.",
    ])
    func `labels and new sentences begin anew`(body: String) {
        expectUnits(body)
    }

    @Test func `the summary is one line without what the page put in`() {
        let extracted = ExtractedText.notice("1. Giao Công an phường kiểm tra\n\n- 2 -\n\ntạm trú trên *địa bàn*.")
        let summaries = extracted.obligations.map(extracted.extraction.summary)
        #expect(summaries == ["Giao Công an phường kiểm tra tạm trú trên địa bàn"])
    }
}
