import TemporalExpressions

/// Single words that rules ask for by name.
///
/// Their numbers are literals, so that a rule compares a token with a constant. Words below 160 are words of time and
/// have their number there; a test compares every number with the vocabulary.
enum Words {
    /// trang
    static let page: UInt16 = 160
    /// điều
    static let article: UInt16 = 161
    /// khoản
    static let clause: UInt16 = 162
    /// phần
    static let part: UInt16 = 163
    /// chương
    static let chapter: UInt16 = 164
    /// mục
    static let section: UInt16 = 165
    /// bước
    static let step: UInt16 = 166
    /// phụ
    static let appendix: UInt16 = 167
    /// lục
    static let appendixSecond: UInt16 = 168
    /// số
    static let number: UInt16 = 169
    /// nơi
    static let place: UInt16 = 170
    /// nhận
    static let receive: UInt16 = 171
    /// kính
    static let respect: UInt16 = 172
    /// gửi
    static let send: UInt16 = 173
    /// ngày
    static let day: UInt16 = 1
    /// tháng
    static let month: UInt16 = 2
    /// năm
    static let year: UInt16 = 3
    /// và
    static let and: UInt16 = 67
    /// đến
    static let until: UInt16 = 34
    /// nay
    static let now: UInt16 = 69
    /// của
    static let of: UInt16 = 66
    /// đã
    static let already: UInt16 = 174
    /// phòng
    static let office: UInt16 = 175
    /// về
    static let about: UInt16 = 176
    /// việc
    static let job: UInt16 = 59
    /// xong
    static let done: UInt16 = 54
    /// mật
    static let secret: UInt16 = 177
    /// tối
    static let top: UInt16 = 29
    /// tuyệt
    static let utmost: UInt16 = 178
    /// thư
    static let letter: UInt16 = 179
    /// có
    static let have: UInt16 = 180
    /// thuộc
    static let belong: UInt16 = 181
    /// thì
    static let then: UInt16 = 182
    /// này
    static let this: UInt16 = 70
    /// nào
    static let which: UInt16 = 183
    /// độ
    static let degree: UInt16 = 184
    /// đồng
    static let comrade: UInt16 = 185
    /// cho
    static let give: UInt16 = 94
    /// cùng
    static let together: UInt16 = 65
    /// trở
    static let back: UInt16 = 186
    /// đi
    static let onward: UInt16 = 187
    /// ghi
    static let record: UInt16 = 188
    /// một
    static let one: UInt16 = 14
    /// mỗi, từng
    static let every: UInt16 = 7

    /// The spellings of the words from 160 on, in order.
    static let spellings: [[String]] = [
        ["trang"], ["điều"], ["khoản"], ["phần"], ["chương"], ["mục"], ["bước"], ["phụ"], ["lục"], ["số"], ["nơi"],
        ["nhận"], ["kính"], ["gửi"], ["đã"], ["phòng"], ["về"], ["mật"], ["tuyệt"], ["thư"], ["có"], ["thuộc"],
        ["thì"], ["nào"], ["độ"], ["đồng"], ["trở"], ["đi"], ["ghi"], ["ttr"], ["ctr"], ["qyđ"], ["mttq"], ["ubmttq"],
        ["hđnd"],
    ]

    /// The reserved part of the vocabulary: words of time, a gap for more of them, the words above.
    static var reserved: [[String]] {
        let gap = 159 - TimeLexicon.reserved.count
        return TimeLexicon.reserved + [[String]](repeating: [], count: gap) + spellings
    }
}
