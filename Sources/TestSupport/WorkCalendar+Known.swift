package import Kernel
import RulePacks

extension WorkCalendar {
    /// A calendar by the laws that come with the program.
    package init(weekend: Weekend = .saturdayAndSunday, schedules: [YearSchedule] = []) {
        self.init(weekend: weekend, laws: RuleBook.builtIn.holidayLaws, schedules: schedules)
    }
}
