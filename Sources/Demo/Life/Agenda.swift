import Kernel
import Obligations

/// What is still to come, in the order of time (lịch việc sắp tới).
struct Agenda {
    /// One thing that will happen unless something else came first.
    enum Task: Sendable {
        /// The papers with these places are taken in.
        case takeIn(Int)
        /// The office goes through the proposals of such a paper.
        case settle(Int)
        case advanceSeries
        /// The days off of a year are taken in.
        case takeSchedule(year: Int)
        /// The offices of the ward change on 1 July 2025.
        case reform
        case move(Move, Identifier<Obligation>)
        /// The same with one that is left as it is then.
        case lastMove(Move, Identifier<Obligation>)
    }

    private var entries: [(at: Instant, number: Int, task: Task)] = []
    private var count = 0

    /// Of two things at the same time the one that was noted first comes first.
    mutating func note(_ task: Task, at time: Instant) {
        count += 1
        let place = entries.partitioningIndex { $0.at <= time }
        entries.insert((time, count, task), at: place)
    }

    /// Takes out the next one that comes by the end of a day.
    mutating func next(through day: LocalDay) -> (at: Instant, task: Task)? {
        guard let last = entries.last, last.at.day <= day else { return nil }
        entries.removeLast()
        return (last.at, last.task)
    }
}

extension Array {
    /// The first place whose element fits, in an array whose elements that do not fit come first.
    fileprivate func partitioningIndex(where fits: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if fits(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// What somebody means to do with an obligation (việc định làm); what is said with it is found when it is done.
enum Move: Hashable, Sendable {
    case receive
    case update(share: Int)
    /// Puts right what was sent back.
    case mend
    case submit
    case review
    /// Asks for so many days more.
    case ask(days: Int)
    case decide
    case urge
    case answer
    case supervise
    case suspend(days: Int?)
    case resume
    case cancel
    case handOver
    case divide
    /// The first deadline, in so many days.
    case setDeadline(days: Int)
}
