import CCurl
import Foundation
import Kernel
import Transfers

/// What is asked of a provider over the network (trao đổi với nhà cung cấp): no redirect is followed, no answer is waited for
/// longer than five seconds or read beyond a limit.
struct ProviderExchange: Sendable {
    private let settings: ProviderSettings

    init(_ settings: ProviderSettings) { self.settings = settings }

    /// A document of the provider.
    func fetch<Document: Decodable>(_ type: Document.Type, from address: String) throws(ProviderFault) -> Document {
        let answer = try ask(address, [], nil)
        guard answer.status == 200 else {
            throw ProviderFault(.unreachable, "“\(address)” trả lời \(answer.status).")
        }
        return try read(type, answer.body, from: address)
    }

    /// Changes a code into the token that says who it is (OpenID Connect Core 1.0, section 3.1.3).
    func token(_ code: String, _ verifier: String, _ callback: String, _ metadata: ProviderMetadata)
        throws(ProviderFault) -> String
    {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", callback),
            ("code_verifier", verifier),
        ]
        var headers: [String] = []
        switch settings.secret {
        case let secret? where !metadata.takesSecretInForm:
            // RFC 6749, section 2.3.1: both are encoded as in a form first.
            let pair = "\(FormText.escaped(settings.client)):\(FormText.escaped(secret))"
            headers.append("Authorization: Basic \(Data(pair.utf8).base64EncodedString())")
        case let secret?: fields += [("client_id", settings.client), ("client_secret", secret)]
        case nil: fields.append(("client_id", settings.client))
        }
        let answer = try ask(metadata.tokenEndpoint, headers, FormText.encoded(fields))
        switch answer.status {
        case 200: return try read(TokenAnswer.self, answer.body, from: metadata.tokenEndpoint).token
        case 400, 401: throw Self.refusal(answer.body)
        default: throw ProviderFault(.unreachable, "“\(metadata.tokenEndpoint)” trả lời \(answer.status).")
        }
    }

    private struct TokenAnswer: Decodable {
        let token: String

        enum CodingKeys: String, CodingKey {
            case token = "id_token"
        }
    }

    private struct Refusal: Decodable { let error: String }

    private static func refusal(_ body: [UInt8]) -> ProviderFault {
        switch (try? JSONDecoder().decode(Refusal.self, from: Data(body)))?.error {
        case "invalid_grant": ProviderFault(.refused, "Mã xác nhận đã dùng, đã hết hạn hoặc không phải của lần này.")
        case "invalid_client", "unauthorized_client":
            ProviderFault(.untrusted, "Nhà cung cấp không nhận DONDOC_OPENID_CLIENT_ID hoặc bí mật của ứng dụng.")
        default: ProviderFault(.refused, "Nhà cung cấp không đổi mã xác nhận lấy mã định danh.")
        }
    }

    private func read<Document: Decodable>(_ type: Document.Type, _ body: [UInt8], from address: String)
        throws(ProviderFault) -> Document
    {
        do { return try JSONDecoder().decode(type, from: Data(body)) } catch {
            throw ProviderFault(.untrusted, "“\(address)” trả lời không đúng dạng.")
        }
    }

    /// - Parameter form: what is posted; `nil`: nothing, only asked.
    private func ask(_ address: String, _ headers: [String], _ form: String?) throws(ProviderFault)
        -> (status: Int, body: [UInt8])
    {
        let body = form.map { Array($0.utf8) }
        do {
            let transfer = try Transfer(
                address,
                protocols: settings.protocols,
                body: body ?? [],
                seconds: 5,
                most: Self.most
            )
            if let body {
                transfer.set(CURLOPT_POST, 1)
                transfer.set(CURLOPT_POSTFIELDSIZE, body.count)
            }
            transfer.set(CURLOPT_HTTPHEADER, ["Accept: application/json", "Expect:", "User-Agent: dondoc"] + headers)
            if let certificates = settings.certificates { transfer.set(CURLOPT_CAINFO, certificates) }
            let outcome = transfer.perform()
            guard outcome.code == CURLE_OK else {
                let words = ConnectionWords.of(outcome.code, outcome.detail, "nhà cung cấp đăng nhập")
                throw ProviderFault(.unreachable, words)
            }
            return (outcome.response, outcome.body)
        } catch let fault as ProviderFault { throw fault } catch {
            throw ProviderFault(.unreachable, (error as? Failure)?.message ?? "\(error)")
        }
    }

    private static let most = 262_144
}
