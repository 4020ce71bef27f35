import Kernel

/// How far the recognition of a document's pages is (tiến độ nhận dạng).
package struct PageProgress: Sendable, Equatable {
    /// The page being worked on, from 1, counting those that are recognised.
    package let page: Int
    package let total: Int

    package init(page: Int, total: Int) {
        self.page = page
        self.total = total
    }
}

/// Recognises the pages of one document (nhận dạng từng trang), several at once, within limits of number and time.
struct PageRecognition: Sendable {
    let limits: ReadingLimits
    /// How many pages may be worked on at a time; each takes a core and a helper's memory.
    let atOnce: Int
    /// Is told as pages are done.
    let progress: (@Sendable (PageProgress) -> Void)?

    /// What came of it.
    struct Outcome: Sendable {
        var texts: [Int: [UInt8]] = [:]
        /// How many pages were not looked at.
        var left = 0
    }

    private struct Page: Sendable {
        let number: Int
        let text: Result<[UInt8], Failure>
    }

    /// The texts of some pages by their numbers; the first page that cannot be recognised ends it.
    func texts(
        of pages: [Int],
        _ recognise: @escaping @Sendable (Int) async throws(Failure) -> [UInt8]
    ) async throws(Failure) -> Outcome {
        let total = min(pages.count, limits.recognisedPages)
        let end = ContinuousClock.now + .seconds(limits.recognitionSeconds)
        let result = await withTaskGroup(of: Page.self) { group -> Result<Outcome, Failure> in
            var waiting = pages.prefix(total)
            var (running, outcome) = (0, Outcome())
            tell(0, of: total)
            while true {
                while running < max(1, atOnce), ContinuousClock.now < end, let number = waiting.popFirst() {
                    group.addTask { await Self.page(number, recognise) }
                    running += 1
                }
                guard let page = await group.next() else { break }
                running -= 1
                switch page.text {
                case .success(let text): outcome.texts[page.number] = text
                case .failure(let failure):
                    group.cancelAll()
                    return .failure(failure)
                }
                tell(outcome.texts.count, of: total)
            }
            outcome.left = pages.count - outcome.texts.count
            return .success(outcome)
        }
        return try result.get()
    }

    private static func page(
        _ number: Int,
        _ recognise: @Sendable (Int) async throws(Failure) -> [UInt8]
    ) async -> Page {
        do throws(Failure) {
            return Page(number: number, text: .success(try await recognise(number)))
        } catch {
            return Page(number: number, text: .failure(error))
        }
    }

    private func tell(_ done: Int, of total: Int) {
        if total > 1, done < total { progress?(PageProgress(page: done + 1, total: total)) }
    }

    /// What is to be said about pages that were left.
    static func finding(left: Int) -> ReadingFinding {
        let message =
            "\(left) trang chỉ có ảnh chưa được nhận dạng vì quá giới hạn; hãy tách tệp thành các phần nhỏ hơn."
        return ReadingFinding(.missingText, .warning, message)
    }
}
