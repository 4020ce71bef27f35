import TestSupport
import Testing

/// Where units begin and end: sentences, semicolons, elaborations, brackets.
@Suite struct SentenceTests {
    @Test(arguments: [
        "1. 1️⃣Công an phường rà soát các chốt2️⃣; 3️⃣Trạm Y tế phun khử khuẩn4️⃣.",
        "1. 1️⃣Công an phường rà soát các chốt2️⃣; 3️⃣báo cáo Chủ tịch UBND phường4️⃣.",
        "1. 1️⃣Công an phường rà soát các chốt trước ngày 15/7/20242️⃣; 3️⃣tổng kết trước ngày 30/8/20244️⃣.",
        "1. 1️⃣Công an phường rà soát các chốt2️⃣. 3️⃣Giao Trạm Y tế phun khử khuẩn4️⃣.",
        "1. 1️⃣Công an phường rà soát các chốt2️⃣; 3️⃣hằng tháng tổng hợp kết quả4️⃣.",
    ])
    func `a part with a lead, a recipient, a deadline or a recurrence of its own is a unit`(body: String) {
        expectUnits(body)
    }

    @Test(arguments: [
        "1. 1️⃣Công an phường rà soát các chốt; lập danh sách các hộ2️⃣.",
        "1. 1️⃣Công an phường rà soát các chốt (chốt A; chốt B)2️⃣.",
        "1. 1️⃣Công an phường rà soát các chốt. Trong đó lưu ý các chốt ven sông2️⃣.",
        "1. 1️⃣Công an phường rà soát các chốt; hoàn thành trước ngày 15/7/20242️⃣.",
        "1. 1️⃣Công an phường xây dựng kế hoạch, trình UBND phường phê duyệt2️⃣.",
        "1. 1️⃣Công an phường rà soát \"chốt A; chốt B\" theo quy định2️⃣.",
        "1. 1️⃣Công an phường rà soát các chốt, cụ thể là chốt A và chốt B2️⃣./.",
    ])
    func `what only elaborates stays in the unit`(body: String) {
        expectUnits(body)
    }

    @Test(arguments: [
        "Thời gian tới, 1️⃣Công an phường rà soát các chốt2️⃣.", "1️⃣Định kỳ hằng tháng, Công an phường rà soát các chốt2️⃣.",
        "1️⃣Từ tháng 7/2024, Công an phường rà soát các chốt2️⃣.",
        "Căn cứ Nghị quyết số 05-NQ/QU, 1️⃣Công an phường rà soát các chốt2️⃣.",
        "1️⃣Trường hợp có dịch thì Trạm Y tế lập hồ sơ trình UBND phường2️⃣.",
        "1️⃣Trước ngày 15/7/2024, Công an phường rà soát các chốt2️⃣.",
    ])
    func `an adverbial at the head is in the unit when it says when or on what condition`(body: String) {
        expectUnits("1. " + body)
    }
}
