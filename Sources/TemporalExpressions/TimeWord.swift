/// The words that expressions of time are made of; a word's number in every vocabulary is its raw value.
///
/// Spellings that mean the same (hằng, hàng) are one word.
package enum TimeWord: UInt16, CaseIterable, Sendable {
    case day = 1
    case month, year, quarter, week, every, each, times, cycle, beginning, end, middle
    case ordinal, one, two, three, four, five, six, seven, eight, nine, ten, first
    case lord, sun, morning, afternoon, evening, noon, night
    case before, after, until, toward, finish, from, inside, within, counting, when
    case term, phase, section, time, limit, interval, fixed, regular, expected, foresee
    case late, latest, done, at, startOff, being, work, job, hour, minute, h, g
    case initial, last, of, and, or, now, this, study, course, date, not, exceed, half
    case romanOne, romanTwo, romanThree, romanFour
    case partOfDay, plural, atOnce, complete, achieve, about, tet, least, sitting, turn, than, into, deadline, give
    case aim, strive, meet, life, activity, rite, inPlace, occasion

    /// The highest raw value.
    static let limitOfNumbers: UInt16 = 102

    /// The spellings of each word, in the order of the raw values; the reserved part of a vocabulary.
    package static let spellings: [[String]] = [
        ["ngày"], ["tháng"], ["năm"], ["quý"], ["tuần"], ["hằng", "hàng"], ["mỗi", "từng"], ["lần"], ["kỳ"],
        ["đầu"], ["cuối"], ["giữa"],
        ["thứ"], ["một", "mốt"], ["hai"], ["ba"], ["bốn", "tư"], ["lăm"], ["sáu"], ["bảy", "bẩy"], ["tám"], ["chín"],
        ["mười"], ["nhất"],
        ["chủ", "chúa"], ["nhật"], ["sáng"], ["chiều"], ["tối"], ["trưa"], ["đêm"],
        ["trước"], ["sau"], ["đến"], ["tới"], ["hết"], ["từ"], ["trong"], ["vòng"], ["kể"], ["khi"],
        ["nhiệm"], ["giai"], ["đoạn"], ["thời"], ["hạn"], ["gian"], ["định"], ["thường"], ["dự"], ["kiến"],
        ["chậm"], ["muộn"], ["xong"], ["vào"], ["bắt"], ["là"], ["làm"], ["việc"], ["giờ"], ["phút"], ["h"], ["g"],
        ["tiên"], ["cùng"], ["của"], ["và"], ["hoặc"], ["nay"], ["này"], ["học"], ["khóa"], ["mùng", "mồng"],
        ["không"], ["quá"], ["nửa"],
        ["i"], ["ii"], ["iii"], ["iv"],
        ["buổi"], ["các", "những"], ["ngay"], ["hoàn"], ["thành"], ["khoảng"], ["tết"], ["ít"], ["phiên"],
        ["lượt", "cuộc"], ["hơn"], ["sang"], ["chót"], ["cho"],
        ["phấn"], ["đấu"], ["họp"], ["sinh"], ["hoạt"], ["lệ"], ["tại"], ["dịp"],
    ]
}
