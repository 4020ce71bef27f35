import Foundation
import Kernel
import Testing

@testable import Commands

@Suite struct AuditCommandTests {
    @Test func `a checkpoint kept elsewhere proves the trail later`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        let file = place.path("dau-moc.json")
        let made = await place.run("audit", "checkpoint", "--out", file)
        #expect(made.status == .done, "\(made.errors)")
        let key = String(made.output.split(separator: "\n").last?.split(separator: " ").last ?? "")
        _ = await place.run("obligation", "receive", "1")
        let verified = await place.run("audit", "verify", "--checkpoint", file, "--public-key", key)
        #expect(verified.status == .done && verified.output.contains("vẫn như cũ"), "\(verified)")
        #expect(await place.run("audit", "verify", "--checkpoint", file).output.contains("hãy đối chiếu"))
        #expect(await place.run("audit", "verify", "--checkpoint", file, "--public-key", "AAAA").status == .corrupt)
        #expect(await place.run("audit", "verify", "--checkpoint", place.path("thong-bao.txt")).status == .failed)
        #expect(await place.run("audit", "checkpoint", "--out", file).status == .conflicted)
        #expect(await place.run("audit", "verify", "--public-key", key).status == .misused)
    }

    @Test func `the trail is listed in words, and as JSON with what changed`() async throws {
        let place = try RegisterFolder()
        try await place.setUp()
        _ = await place.run("obligation", "extend", "1", "--to", "30/7/2024", "--reason", "Mưa lớn")
        _ = await place.run("obligation", "extend", "1", "--to", "30/7/2024", "--reason", "Mưa lớn", "--grant")
        let table = await place.run("audit", "list", "--obligation", "1")
        #expect(table.output.contains("cho gia hạn") && table.output.contains("Mưa lớn"), "\(table)")
        let json = await place.run("audit", "list", "--format", "json", "--limit", "1").output
        #expect(
            json.contains("\"action\":\"obligation.grant-extension\"") && json.contains("\\\"deadline\\\""),
            "\(json)"
        )
        #expect(await place.run("audit", "list", "--since", "1/1/2030").output.contains("Không có dòng nhật ký nào"))
        #expect(await place.run("audit", "list", "--obligation", "99").status == .failed)
    }
}
