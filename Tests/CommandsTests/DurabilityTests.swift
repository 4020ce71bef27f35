import Foundation
import Glibc
import Kernel
import Obligations
import Organisations
import Server
import Storage
import TestSupport
import Testing

/// The program killed at random moments while it writes: what it said was done is done.
@Suite(.enabled(if: ChildProgram.exists, "the program is not built beside the tests"))
struct DurabilityTests {
    private let room = Room()
    private var folder: URL { room.folder }
    private var data: String { folder.appending(path: "data").path }

    /// What one round tried, and how it ended.
    private struct Round {
        let number: Int
        let isImport: Bool
        var isAcknowledged = false
        var isKilled = false
    }

    @Test func `two hundred kills lose nothing that was acknowledged`() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try expect(["init", "--name", "Phường An Hạ", "--administrator", "Lê Thị Hoa"])
        try expect(["organisations", "add", "Công an phường An Hạ"])
        try expect(["import", try paper(0)])
        try expect(["confirm", "--all"])
        let start = ContinuousClock.now
        try expect(["obligation", "update", "1", "--progress", "1"])
        let usual = ContinuousClock.now - start

        var random = SeededGenerator(seed: 20_240_621)
        var rounds: [Round] = []
        for number in 1...200 {
            rounds.append(try play(number, within: usual * Double.random(in: 0...1.2, using: &random)))
        }
        #expect(rounds.count { $0.isKilled } > 40 && rounds.count { $0.isAcknowledged } > 10)
        try check(rounds)
    }

    private func play(_ number: Int, within time: Duration) throws -> Round {
        var round = Round(number: number, isImport: number % 4 == 0)
        let arguments =
            round.isImport
            ? ["import", try paper(number)]
            : ["obligation", "update", "1", "--progress", "\(number % 99)", "--note", "lần \(number)"]
        let child = try program(arguments)
        usleep(UInt32(time / .microseconds(1)))
        kill(child.number, SIGKILL)
        let (status, errors) = child.end()
        round.isKilled = status == 128 + SIGKILL
        round.isAcknowledged = status == 0
        #expect(round.isKilled || round.isAcknowledged, "round \(number): \(errors)")
        return round
    }

    /// The register opens, its trail holds, and what was acknowledged is there with its files.
    private func check(_ rounds: [Round]) throws {
        let configuration = Configuration(folder: data, environment: [:])
        let installation = try Installation(configuration, clock: .system)
        let principal = try installation.principal(login: nil, authority: nil)
        try installation.register.read(in: principal.authority) { records in
            guard case .whole = try records.audit.verify() else {
                Issue.record("the trail does not hold")
                return
            }
            let notes = Set(try records.events(of: Identifier(1)).map(\.note))
            let papers = try records.documents()
            let names = Set(papers.map(\.fileName))
            for round in rounds where round.isAcknowledged {
                let isThere =
                    round.isImport ? names.contains("\(round.number).txt") : notes.contains("lần \(round.number)")
                #expect(isThere, "round \(round.number) was acknowledged and is lost")
            }
            for paper in papers { try checkFile(of: paper) }
        }
    }

    /// What a row refers to is on the disk as a whole.
    private func checkFile(of paper: SourceDocument) throws {
        let path = "\(data)/files/\(paper.sha256.prefix(2))/\(paper.sha256)"
        let kept = try #require(FileManager.default.contents(atPath: path), "\(paper.fileName) has no file")
        let original = FileManager.default.contents(atPath: folder.appending(path: paper.fileName).path)
        #expect(kept == original && kept.count == paper.byteCount)
    }

    private func paper(_ number: Int) throws -> String {
        let text = """
            ĐẢNG ỦY PHƯỜNG AN HẠ
            Số: \(number)-TB/ĐU
            An Hạ, ngày 21 tháng 6 năm 2024

            THÔNG BÁO
            1. Giao Công an phường rà soát \(number) chốt, báo cáo Đảng ủy trước ngày 20/7/2024.
            """
        let file = folder.appending(path: "\(number).txt")
        try Data(text.utf8).write(to: file)
        return file.path
    }

    private func program(_ arguments: [String]) throws -> ChildProgram {
        try ChildProgram(arguments, in: folder, environment: ["DONDOC_DATA": data])
    }

    private func expect(_ arguments: [String]) throws {
        let (status, errors) = try program(arguments).end()
        #expect(status == 0, "\(arguments): \(errors)")
    }
}
