import VietnameseText

/// **Giờ** — `16h00`, `16 giờ 30`, `16 giờ 30 phút`, `8g30`, `17:00`.
///
/// A clock time is no expression of its own: it belongs to the day that follows ("trước 16 giờ 30 ngày 11/10/2024"),
/// which stays the last day in time.
enum ClockTimeRule {
    /// Minutes after midnight and the place after the clock time.
    static func time(_ scan: TimeScan, at place: Int) -> (minutes: Int, end: Int)? {
        guard let hour = scan.digits(place), (0...24).contains(hour) else { return nil }
        if scan.isMark(place + 1, ":"), !scan.isSpaced(place + 1), !scan.isSpaced(place + 2),
            let minute = scan.digits(place + 2), minute < 60, scan.tokens[place + 2].bytes.count == 2
        {
            return (hour * 60 + minute, place + 3)
        }
        guard scan.isWord(place + 1, .hour) || scan.isWord(place + 1, .h) || scan.isWord(place + 1, .g) else {
            return nil
        }
        guard let minute = scan.digits(place + 2), minute < 60, !scan.isMark(place + 3, "/") else {
            return (hour * 60, place + 2)
        }
        return (hour * 60 + minute, scan.isWord(place + 3, .minute) ? place + 4 : place + 3)
    }

    /// The place after a clock time, and after the comma and the part of the day that may follow it.
    static func end(_ scan: TimeScan, at place: Int) -> Int? {
        guard var (_, end) = time(scan, at: place) else { return nil }
        if scan.isMark(end, ",") { end += 1 }
        if scan.isWord(end, .partOfDay) { end += 1 }
        if scan.isWord(end, .morning) || scan.isWord(end, .afternoon) || scan.isWord(end, .evening) { end += 1 }
        return end
    }
}
