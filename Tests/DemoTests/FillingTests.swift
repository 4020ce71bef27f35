import Demo
import Foundation
import Kernel
import Server
import TestSupport
import Testing

/// Filling a register beside its place: all of it or nothing.
@Suite struct FillingTests {
    private struct Stopped: Error {}

    private let folder = FileManager.default.temporaryDirectory.appending(path: "dondoc-fill-\(UUID().uuidString)")

    private func fill(_ body: (Installation) async throws -> Void) async throws {
        let clock = SimulatedClock(at: Instant(milliseconds: 1_700_000_000_000)).clock
        try await Installation.filling(DemoRegister.configuration(folder), clock: clock, body)
    }

    private var names: [String] {
        let all = try? FileManager.default.contentsOfDirectory(atPath: folder.deletingLastPathComponent().path)
        return (all ?? []).filter { $0.hasPrefix(folder.lastPathComponent) }
    }

    @Test func `cut half-way it leaves nothing`() async throws {
        let ward = DemoWard(until: .iso("2026-11-24"), months: 3)
        await #expect(throws: Stopped.self) {
            try await Installation.filling(DemoRegister.configuration(folder), clock: ward.clock.clock) {
                installation in
                try await ward.live(in: installation) { day, days in if day > days / 2 { throw Stopped() } }
            }
        }
        #expect(names.isEmpty)
    }

    @Test func `what a killed attempt left is thrown away by the next`() async throws {
        let left = folder.path + ".demo"
        try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: true)
        try Data("x".utf8).write(to: URL(filePath: left + "/register.sqlite"))
        defer { try? FileManager.default.removeItem(at: folder) }
        try await fill { _ in }
        #expect(names == [folder.lastPathComponent])
        let inside = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(inside == ["files", "register.sqlite"])
    }

    @Test func `a folder with a register, or with anything else, is not touched`() async throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let note = folder.appending(path: "ghi-chu.txt")
        try Data("x".utf8).write(to: note)
        await #expect(throws: Failure.self) { try await fill { _ in } }
        try FileManager.default.moveItem(at: note, to: folder.appending(path: "register.sqlite"))
        let failure = await #expect(throws: Failure.self) { try await fill { _ in } }
        #expect(failure?.code == .conflict && failure?.message.contains("đã có sổ theo dõi") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["register.sqlite"])
    }
}
