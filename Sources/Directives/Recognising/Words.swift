/// Single words that rules ask for by name.
///
/// Each is interned once when the shared lexicon is built; a rule compares numbers, never letters.
enum Words {
    static let page = number("trang")
    static let dieu = number("điều")
    static let khoan = number("khoản")
    static let phan = number("phần")
    static let chuong = number("chương")
    static let muc = number("mục")
    static let step = number("bước")
    static let appendix = number("phụ")
    static let appendixSecond = number("lục")
    static let so = number("số")
    static let noi = number("nơi")
    static let nhan = number("nhận")
    static let kinh = number("kính")
    static let gui = number("gửi")
    static let ngay = number("ngày")
    static let thang = number("tháng")
    static let nam = number("năm")
    static let va = number("và")
    static let den = number("đến")
    static let nay = number("nay")
    static let cua = number("của")
    static let da = number("đã")
    static let la = number("là")
    static let qua = number("qua")
    static let van = number("văn")
    static let phong = number("phòng")
    static let ho = number("họp")
    static let be = number("về")
    static let viec = number("việc")
    static let luu = number("lưu")
    static let tru = number("trừ")
    static let duoc = number("được")
    static let xong = number("xong")
    static let coQuan = number("cơ")
    static let mat = number("mật")
    static let toi = number("tối")
    static let tuyet = number("tuyệt")
    static let thu = number("thư")
    static let co = number("có")
    static let thuoc = number("thuộc")
    static let thi = number("thì")
    static let nay2 = number("này")
    static let nao = number("nào")
    static let doMat = number("độ")
    static let dong = number("đồng")
    static let cho = number("cho")
    static let sau = number("sau")
    static let each = [number("mỗi"), number("từng")]
    static let cung = number("cùng")
    static let tro = number("trở")
    static let di = number("đi")
    static let ghi = number("ghi")

    /// The words above, for the lexicon to intern.
    static let spellings =
        "trang điều khoản phần chương mục bước phụ lục số nơi nhận kính gửi ngày tháng năm và đến nay của đã là qua văn phòng họp về việc lưu trừ được xong cơ mật tối tuyệt thư ghi có thực hiện thuộc thì nào kịp này độ cho mỗi từng trở đi bảng danh biểu lịch mẫu tỉnh thành đoạn"

    private static func number(_ spelling: String) -> UInt16 { Lexicon.shared.word(spelling) }
}
