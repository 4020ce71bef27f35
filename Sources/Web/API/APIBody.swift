import Crypto
import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// What is answered in JSON, with its mark (nội dung trả lời và ETag).
struct APIBody {
    let text: String
    /// Where the page after this one is (RFC 8288); `nil` where there is none.
    var next: String?

    init(text: String) { self.text = text }

    init(_ write: (inout JSONWriter) throws -> Void) throws {
        var bytes: [UInt8] = []
        var json = JSONWriter { bytes += $0 }
        try write(&json)
        json.finish()
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// A strong mark: the same bytes, the same mark (RFC 9110, section 8.8.3).
    var mark: String { "\"\(Self.hash(Array(text.utf8)))\"" }

    static func hash(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// - Parameter known: what the asker has already, which is not sent again (RFC 9110, section 13.1.2).
    func response(known: String? = nil) -> Response {
        var headers: HTTPFields = [.eTag: mark, .cacheControl: "private, no-cache"]
        if let next, let link = HTTPField.Name("Link") { headers[link] = "<\(next)>; rel=\"next\"" }
        if let known, Self.marks(known).contains(where: { $0 == "*" || $0 == mark || $0 == "W/\(mark)" }) {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = "application/json; charset=utf-8"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// Whether a header If-Match lets a change through: only strong marks do (RFC 9110, section 13.1.1).
    func isNamed(by header: String) -> Bool { Self.marks(header).contains { $0 == "*" || $0 == mark } }

    private static func marks(_ header: String) -> [String] {
        header.split(separator: ",").map { part in String(part.filter { $0 != " " && $0 != "\t" }) }
    }
}
