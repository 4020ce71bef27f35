import Foundation
import Measuring

/// What taking things in costs with the program itself, start and end of it included.
struct ImportReport {
    /// The program with the words that say which register.
    let program: String
    let place: [String]
    let folder: TemporaryFolder

    func figures() throws -> [Figure] { [try paper(), try table()] }

    /// Papers of thirty tasks, each one new.
    private func paper() throws -> Figure {
        var texts = TaskTexts(seed: 30)
        var series = Series()
        for number in 1...15 {
            let file = try write("thong-bao-\(number).txt", Self.paper(number, &texts))
            series.add(try run(["import", file]))
        }
        return Figure(
            subject: "`dondoc import` of a paper of 30 tasks, durable",
            value: "median \(series.median.milliseconds)",
            target: "< 60 ms",
            isMet: series.median < 0.060
        )
    }

    private func table() throws -> Figure {
        var texts = TaskTexts(seed: 100)
        var lines = ["STT,Nội dung,Cơ quan chủ trì,Ngày giao,Thời hạn,Tiến độ"]
        for number in 1...Self.rows {
            let day = 1 + number % 28
            let month = 1 + number % 12
            let content = texts.next().split(separator: "\"").joined()
            lines.append(
                "\(number),\"\(content)\",Tổ dân phố số \(1 + number % 59) phường Hòa Lạc Đông,1/1/2024,\(day)/\(month)/2025,\(number % 100)%"
            )
        }
        let file = try write("so-theo-doi.csv", lines.joined(separator: "\n"))
        let seconds = try run(["obligations", "import", "--yes", "--skip-doubtful", file])
        return Figure(
            subject: "`dondoc obligations import --yes`, \(Self.rows) rows of .csv",
            value: "\(seconds.short) s",
            target: "< 30 s",
            isMet: seconds < 30
        )
    }

    private static let rows = 100_000

    private static func paper(_ number: Int, _ texts: inout TaskTexts) -> String {
        var lines = [
            "ĐẢNG ỦY PHƯỜNG HÒA LẠC ĐÔNG", "*", "Số \(900 + number)-TB/ĐU", "",
            "Hòa Lạc Đông, ngày 05 tháng 01 năm 2026", "",
            "THÔNG BÁO", "Kết luận của Ban Thường vụ Đảng ủy phường", "", "Ban Thường vụ Đảng ủy yêu cầu:", "",
        ]
        for task in 1...30 {
            let content = texts.next()
            let text = content.prefix(1).lowercased() + content.dropFirst()
            lines += [
                "\(task). Giao Tổ dân phố số \(1 + task) chủ trì \(text), hoàn thành trước ngày \(1 + task % 28)/3/2026.",
                "",
            ]
        }
        return lines.joined(separator: "\n")
    }

    private func write(_ name: String, _ text: String) throws -> String {
        let path = "\(folder.path)/\(name)"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func run(_ words: [String]) throws -> Double {
        let child = try ChildProcess.run([program] + words + place)
        guard child.status == 0 else { throw Fault("dondoc \(words[0]) ended with status \(child.status)") }
        return child.seconds
    }
}
