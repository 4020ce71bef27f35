package import Kernel
package import Obligations

/// On which days before and after a deadline somebody is reminded (các nấc nhắc).
///
/// A rung is a number of days counted from the deadline: -3 is three days before it, 0 the day itself, 7 a week after it.
/// Nobody is reminded on a day off: what falls on one comes on the working day before it as long as there is time, and on
/// the working day after it once there is none.
package struct Ladder: Hashable, Sendable {
    /// Days before the deadline, from the earliest to the latest; 0 is the day itself.
    package let before: [Int]
    /// Days after it.
    package let overdue: [Int]
    /// After the last of these, or from the deadline on, every so many days; `nil`: no more.
    package let every: Int?

    /// Seven, three and one day before, on the day, the day after, three and seven days after, then every week.
    package static let standard = Ladder(checkedBefore: [7, 3, 1, 0], overdue: [1, 3, 7], every: 7)

    private init(checkedBefore before: [Int], overdue: [Int], every: Int?) {
        self.before = Set(before).sorted(by: >)
        self.overdue = Set(overdue).sorted()
        self.every = every
    }

    /// - Parameters:
    ///   - before: 0 to 90 days, at most ten of them.
    ///   - overdue: 1 to 365 days, at most ten of them.
    ///   - every: 1 to 90 days.
    package init(before: [Int], overdue: [Int], every: Int?) throws(Failure) {
        guard before.count <= 10, overdue.count <= 10, before.allSatisfy((0...90).contains),
            overdue.allSatisfy((1...365).contains), every.map((1...90).contains) ?? true
        else {
            throw Failure(
                .usage,
                "Mỗi phía nhiều nhất 10 nấc nhắc: trước hạn từ 0 đến 90 ngày, quá hạn từ 1 đến 365 ngày, nhắc lại mỗi 1 đến 90 ngày."
            )
        }
        self.init(checkedBefore: before, overdue: overdue, every: every)
    }

    /// The last rung that has been reached by a working day, `nil` when none has: whoever was not reminded of the earlier
    /// ones, since the server did not run or the work came late, is told once and not several times.
    ///
    /// - Parameters:
    ///   - status: of an obligation as of that day; only what is open and has a deadline has rungs.
    ///   - due: its last day in time.
    package func rung(_ status: Status, due: LocalDay, on day: LocalDay, by calendar: WorkCalendar) -> Int? {
        switch status {
        case .inTime, .dueSoon:
            before.last { calendar.previousWorkingDay(onOrBefore: due.adding(days: -$0)) <= day }.map { -$0 }
        case .overdue(let days): overdueRung(days)
        case .doneOnTime, .doneLate, .noDeadline, .series, .suspended, .cancelled: nil
        }
    }

    private func overdueRung(_ days: Int) -> Int? {
        let last = overdue.last ?? 0
        if let every, days >= last + every { return days - (days - last) % every }
        return overdue.last { $0 <= days }
    }
}

/// As it is kept and typed: days before, days after, and every how many days: `7,3,1,0;1,3,7;7`.
extension Ladder: CustomStringConvertible {
    package var description: String {
        [before.map(\.description), overdue.map(\.description), [every.map(\.description) ?? ""]]
            .map { $0.joined(separator: ",") }.joined(separator: ";")
    }

    /// Reads the form above; `nil` for anything else.
    package init?(parsing text: String) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { part in
            part.split(separator: ",").map { Int($0) }
        }
        guard parts.count == 3, parts[2].count <= 1, !parts.joined().contains(nil) else { return nil }
        let days = parts.map { $0.compactMap { $0 } }
        guard let ladder = try? Ladder(before: days[0], overdue: days[1], every: days[2].first) else { return nil }
        self = ladder
    }

    /// As a sentence says it: "trước 7, 3, 1 ngày; trong ngày đến hạn; quá hạn 1, 3, 7 ngày, rồi cứ 7 ngày một lần".
    package var words: String {
        let ahead = before.filter { $0 > 0 }.map(\.description).joined(separator: ", ")
        let behind = overdue.map(\.description).joined(separator: ", ")
        let again = every.map { "cứ \($0) ngày một lần" }
        let late = [
            behind.isEmpty ? nil : "quá hạn \(behind) ngày",
            again.map { behind.isEmpty ? "quá hạn thì \($0)" : "rồi \($0)" },
        ]
        let parts = [
            ahead.isEmpty ? nil : "trước hạn \(ahead) ngày", before.contains(0) ? "trong ngày đến hạn" : nil,
            late.compactMap { $0 }.joined(separator: ", "),
        ]
        let words = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; ")
        return words.isEmpty ? "không nhắc" : words
    }
}
