/// Where the present comes from (đồng hồ); passed in, so that a test says what day it is.
package struct Clock: Sendable {
    package var now: @Sendable () -> Instant

    package init(now: @escaping @Sendable () -> Instant) {
        self.now = now
    }

    /// Today in Vietnam.
    package var today: LocalDay { now().day }

    /// A clock that stands still.
    package static func fixed(_ instant: Instant) -> Clock { Clock { instant } }
}
