import HTTPTypes
import Hummingbird
import Kernel
import NIOCore
import Obligations
import Organisations
import Server
import Storage

/// Steps with an obligation through the JSON interface (thao tác qua giao diện JSON), by the same rules as on the screens.
extension Site {
    func addAPISteps(to routes: Routes) {
        for kind in APIStep.kinds {
            routes.post("/api/v1/obligations/:id/\(kind.rawValue)") { request, context in
                let id = Identifier<Obligation>(context.apiNumber)
                let (knock, asked) = (APIKnock(request, context, settings), try await APIStepRequest(kind, id, request))
                return try await answering {
                    let caller = try caller(knock, .write)
                    return try asked.answer(for: caller, in: installation.register)
                }
            }
        }
    }
}

/// A step that is asked for, with what makes it safe to send: what its sender has seen, and a key to send it again.
private struct APIStepRequest: Sendable {
    let kind: StepKind
    let id: Identifier<Obligation>
    /// `nil` where it was too large.
    private let sent: [UInt8]?
    private let type: String?
    private let seen: String?
    private let key: String?

    init(_ kind: StepKind, _ id: Identifier<Obligation>, _ request: Request) async throws {
        (self.kind, self.id) = (kind, id)
        (type, seen) = (request.headers[.contentType], request.headers[.ifMatch])
        key = HTTPField.Name("Idempotency-Key").flatMap { request.headers[$0] }
        do { sent = Array(buffer: try await request.body.collect(upTo: Self.most)) } catch is NIOTooManyBytesError {
            sent = nil
        }
    }

    private static let most = 65_536

    func answer(for caller: APICaller, in register: Register) throws -> Response {
        let sent = try demandWellFormed()
        let step = try APIStep(kind, sent).step(on: caller.today)
        let request = APIBody.hash(Array("\(kind.rawValue) \(id) ".utf8) + sent)
        do {
            let text = try register.write(as: caller.principal) { changes in
                try changes.answer(request, of: caller.token.id, key: key) {
                    try take(step, for: caller, changes).text
                }
            }
            return APIBody(text: text).response()
        } catch APIKeyFault.usedOtherwise {
            throw APIProblem(.keyReused, "Khóa Idempotency-Key này đã dùng cho một yêu cầu khác.")
        }
    }

    private func take(_ step: Step, for caller: APICaller, _ changes: Changes) throws -> APIBody {
        let reading = APIReading(changes.records, caller)
        let before = try reading.obligation(id)
        guard let seen else {
            throw APIProblem(.unseen, "Hãy gửi ETag của nhiệm vụ đã đọc trong tiêu đề If-Match.")
        }
        guard before.isNamed(by: seen) else { throw APIProblem(.changed, "Hãy đọc lại nhiệm vụ rồi gửi lại.") }
        let calendar = try changes.records.calendar()
        _ = try changes.take(step, with: id) { calendar.lastDay($0).day }
        return try reading.obligation(id)
    }

    private func demandWellFormed() throws -> [UInt8] {
        guard let sent else { throw APIProblem(.tooLarge, "Nội dung gửi lên không quá \(Self.most) byte.") }
        if !sent.isEmpty, !Self.isJSON(type) {
            let accepted = HTTPField.Name("Accept-Post").map { [$0: "application/json"] as HTTPFields } ?? [:]
            throw APIProblem(.mediaType, "Hãy gửi Content-Type: application/json.", headers: accepted)
        }
        if let key, !(1...255).contains(key.utf8.count) || !key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) {
            throw APIProblem.header("Idempotency-Key", "phải có từ 1 đến 255 ký tự ASCII, không có dấu cách.")
        }
        return sent
    }

    private static func isJSON(_ type: String?) -> Bool {
        type?.split(separator: ";").first?.filter { !$0.isWhitespace }.lowercased() == "application/json"
    }
}
