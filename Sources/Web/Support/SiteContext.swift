import Hummingbird
import NIOCore

/// What is known of a request beside what it says (ngữ cảnh của yêu cầu): from which machine it came.
struct SiteContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// The other end of the connection, which may be a proxy; `nil` where it has no address.
    let peer: String?

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }
}
