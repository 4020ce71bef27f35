import Kernel

/// Which themes and sentences come next (bộ câu giao việc): what was said longest ago, so that no paper repeats the last.
struct OrderDeck {
    private var themes = Theme.all
    private var orders: [[Order]] = Theme.all.map(\.orders)
    private var random: SeededGenerator

    init(random: SeededGenerator) {
        self.random = random
        for index in orders.indices { orders[index].shuffle(using: &self.random) }
    }

    /// The themes of a session with their sentences.
    mutating func sections(in month: Int, themes count: Int, orders each: ClosedRange<Int>) -> [(Theme, [Order])] {
        themes.prefix(count).map { theme in (theme, take(theme, month, Int.random(in: each, using: &random))) }
            .filter { !$0.1.isEmpty }
    }

    /// Goes on to the themes behind those of the last session.
    mutating func turn(by count: Int) { themes = Array(themes.dropFirst(count) + themes.prefix(count)) }

    /// Sentences of a theme that are at home in a month; what comes back is said once for all, and once a paper.
    private mutating func take(_ theme: Theme, _ month: Int, _ count: Int) -> [Order] {
        guard let place = Theme.all.firstIndex(where: { $0.topic == theme.topic }) else { return [] }
        var taken: [Order] = []
        var left: [Order] = []
        for order in orders[place].sorted(by: { Self.isPressing($0, month) && !Self.isPressing($1, month) }) {
            let isFresh = !order.isSeries || !taken.contains(where: \.isSeries)
            guard taken.count < count, order.months.contains(month), isFresh else {
                left.append(order)
                continue
            }
            taken.append(order)
        }
        orders[place] = left + taken.filter { !$0.isSeries }
        return taken
    }

    // What belongs to few months goes first when its time has come.
    private static func isPressing(_ order: Order, _ month: Int) -> Bool {
        order.months.count < 12 && order.months.contains(month)
    }
}
