import HTTPTypes
import Hummingbird
import Kernel
import NIOCore

/// Why a request was not met, as problem details (RFC 9457): a kind that programs tell apart, and a sentence for people.
struct APIProblem: Error {
    /// A place in the request that is wrong: a pointer into its body (RFC 6901), a parameter or a header.
    struct Place {
        var member: String
        var value: String
        var detail: String
    }

    var kind: Kind
    var detail: String
    var places: [Place] = []
    var headers: HTTPFields = [:]

    init(_ kind: Kind, _ detail: String? = nil, headers: HTTPFields = [:]) {
        (self.kind, self.detail, self.headers) = (kind, detail ?? kind.title, headers)
    }

    init(_ failure: Failure) {
        let kind: Kind =
            switch failure.code {
            case .notFound: .notFound
            case .forbidden: .forbidden
            case .conflict: .conflict
            case .tooLarge: .tooLarge
            case .usage, .refused: .refused
            case .disconnected, .locked, .inaccessible: .unavailable
            default: .fault
            }
        self.init(kind, failure.message)
    }

    /// What is answered outside of all routes.
    init(_ status: HTTPResponse.Status, _ detail: String) {
        self.init(Kind.allCases.first { $0.status == status } ?? .fault, detail)
    }

    /// A value in the address that says nothing.
    static func parameter(_ name: String, _ detail: String) -> APIProblem {
        var problem = APIProblem(.invalid, "“\(name)”: \(detail)")
        problem.places = [Place(member: "parameter", value: name, detail: detail)]
        return problem
    }

    static func header(_ name: String, _ detail: String) -> APIProblem {
        var problem = APIProblem(.invalid, "\(name): \(detail)")
        problem.places = [Place(member: "header", value: name, detail: detail)]
        return problem
    }

    /// A field of what was sent; `nil` for all of it.
    static func field(_ name: String?, _ detail: String) -> APIProblem {
        let escaped = name.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") } ?? ""
        var problem = APIProblem(.invalid, name.map { "“\($0)”: \(detail)" } ?? detail)
        problem.places = [Place(member: "pointer", value: "#\(escaped)", detail: detail)]
        return problem
    }

    /// A method that a path does not know (RFC 9110, section 15.5.6).
    static func method(allowed: String) -> APIProblem {
        APIProblem(.methodNotAllowed, "Đường dẫn này chỉ nhận: \(allowed).", headers: [.allow: allowed])
    }

    /// No token, or one that opens nothing (RFC 6750, section 3).
    static func noToken(isBrought: Bool) -> APIProblem {
        let challenge = "Bearer realm=\"dondoc\"" + (isBrought ? ", error=\"invalid_token\"" : "")
        let detail =
            isBrought
            ? "Mã truy cập không đúng, đã hủy hoặc đã hết hạn."
            : "Hãy gửi mã truy cập trong tiêu đề Authorization: Bearer."
        return APIProblem(.unauthenticated, detail, headers: [.wwwAuthenticate: challenge])
    }

    static func scope(_ scope: String) -> APIProblem {
        let challenge = "Bearer realm=\"dondoc\", error=\"insufficient_scope\", scope=\"\(scope)\""
        return APIProblem(
            .insufficientScope,
            "Mã truy cập này không có phạm vi “\(scope)”.",
            headers: [.wwwAuthenticate: challenge]
        )
    }

    var response: Response {
        var bytes: [UInt8] = []
        var json = JSONWriter { bytes += $0 }
        json.object { json in
            json.member("type", "urn:dondoc:problem:\(kind.rawValue)")
            json.member("title", kind.title)
            json.member("status", Int(kind.status.code))
            json.member("detail", detail)
            guard !places.isEmpty else { return }
            json.key("errors")
            json.array(places) { json, place in
                json.object { json in
                    json.member(place.member, place.value)
                    json.member("detail", place.detail)
                }
            }
        }
        json.finish()
        var fields = headers
        fields[.contentType] = "application/problem+json"
        fields[.cacheControl] = "no-store"
        return Response(status: kind.status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
