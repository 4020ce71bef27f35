import Accounts
import Hummingbird

/// What a request says about whoever sends it, before anything is looked up (người gửi yêu cầu).
struct Visitor: Sendable {
    let token: SecretToken?
    let language: Language

    init(_ request: Request) {
        token = request.token
        language = request.language
    }
}
