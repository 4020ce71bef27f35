import Kernel

/// Writes an official letter of the People's Committee (công văn), in the form of Decree 30/2020/NĐ-CP.
struct LetterWriter {
    let issued: LocalDay
    let number: Int
    let theme: Theme
    let orders: [Order]
    let signer: (post: String, name: String)
    var random: SeededGenerator

    func write() -> ComposedPaper {
        var slots = PaperSlots(on: issued, random: random)
        let symbol = "\(number)/UBND-\(theme.drafter)"
        let body = orders.enumerated().map { "\($0 + 1). \(slots.fill($1.text))" }
        let opening = """
            Để thực hiện tốt \(theme.heading), Ủy ban nhân dân phường yêu cầu các cơ quan, đơn vị thực hiện một số nội dung sau:
            """
        let text = [
            "ỦY BAN NHÂN DÂN", "PHƯỜNG HÒA LẠC ĐÔNG", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc", "", "Số: \(symbol)", "V/v \(theme.letter)", "",
            "Hòa Lạc Đông, \(issued.written)", "", "Kính gửi:", "- Các cơ quan, đơn vị thuộc phường;",
            "- Các tổ dân phố trên địa bàn.", "", opening, "", body.joined(separator: "\n\n"), "",
            "Yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.", "", "Nơi nhận:", "- Như trên;",
            "- Thường trực Đảng ủy (để b/c);", "- Lưu: VT.", "", "TM. ỦY BAN NHÂN DÂN", signer.post, "", signer.name,
            "",
        ]
        .joined(separator: "\n")
        let name = "cong-van-\(number)-UBND-\(theme.drafter)-\(issued.description).txt"
        return ComposedPaper(fileName: name, text: text, topics: orders.map { _ in theme.topic })
    }
}
