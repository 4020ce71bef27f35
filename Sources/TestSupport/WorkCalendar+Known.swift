package import Kernel
import RulePacks

extension WorkCalendar {
    /// A calendar by the laws that come with the program; without any, should they not be readable, which
    /// `RuleBookTests` would say.
    package init(weekend: Weekend = .saturdayAndSunday, schedules: [YearSchedule] = []) {
        self.init(weekend: weekend, laws: (try? RuleBook.builtIn().holidayLaws) ?? [], schedules: schedules)
    }
}
