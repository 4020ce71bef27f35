import HTTPTypes
import Hummingbird
import Synchronization

/// Turns away whoever asks faster than people do (giới hạn tốc độ): each address has a bucket that holds ten seconds'
/// worth and fills steadily.
struct Limiting: RouterMiddleware {
    let settings: SiteSettings
    private let buckets = Buckets()

    init(_ settings: SiteSettings) { self.settings = settings }

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard settings.rate > 0, !settings.isLocal(request, peer: context.peer),
            let address = settings.address(of: request, peer: context.peer)
        else { return try await next(request, context) }
        guard buckets.take(address, rate: Double(settings.rate)) else {
            var response = Response.told(request.language.words.frame.tooFast, .tooManyRequests, to: request)
            response.headers[.retryAfter] = "1"
            return response
        }
        return try await next(request, context)
    }
}

/// What each address has left, in memory: a limit for each server.
final class Buckets: Sendable {
    private struct Bucket {
        var left: Double
        var at: ContinuousClock.Instant
    }

    private let buckets = Mutex<[String: Bucket]>([:])

    /// Whether there is one left; takes it.
    func take(_ address: String, rate: Double, now: ContinuousClock.Instant = .now) -> Bool {
        buckets.withLock { buckets in
            // Whoever changes addresses finds an end, too.
            if buckets.count > 20_000 { buckets = buckets.filter { $0.value.at.duration(to: now) < .seconds(10) } }
            if buckets.count > 20_000 { buckets.removeAll() }
            var bucket = buckets[address] ?? Bucket(left: rate * 10, at: now)
            let passed = bucket.at.duration(to: now) / .seconds(1)
            bucket.left = min(rate * 10, bucket.left + passed * rate)
            bucket.at = now
            defer { buckets[address] = bucket }
            guard bucket.left >= 1 else { return false }
            bucket.left -= 1
            return true
        }
    }
}
