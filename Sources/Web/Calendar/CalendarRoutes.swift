import Hummingbird
import Kernel
import Organisations
import Server
import Storage

/// Days off and the rules by which dates are computed (lịch nghỉ, bộ quy định).
extension Site {
    func addCalendar(to routes: Routes) {
        routes.get("/calendar") { request, _ in
            try await show(request) { records, scene, form in try HolidayPage(records, scene, form).page }
        }
        routes.post("/calendar") { request, _ in
            try await answer(request) { scene, form in
                let words = scene.words.calendar
                let schedule = try YearSchedule(
                    csv: try form.text("lines", words.noLines),
                    file: words.typed,
                    source: try form.text("source", words.noBasis)
                )
                let moved = try installation.register.write(as: scene.principal) { try $0.importSchedule(schedule) }
                return try installation.register.read(in: scene.principal.authority) { records in
                    let year = Form(encoded: "year=\(schedule.year)")
                    var page = try HolidayPage(records, scene, year).page
                    page.notice = .done(words.taken(schedule.year, moved))
                    return page
                }
            }
        }
        routes.get("/rules") { request, _ in
            try await show(request) { records, scene, form in RulesPage(records.rules, scene, form).page }
        }
        routes.post("/rules/apply") { request, _ in
            try await answer(request) { scene, _ in
                let moved = try installation.register.write(as: scene.principal) { try $0.applyRules() }
                return try installation.register.read(in: scene.principal.authority) { records in
                    var page = RulesPage(records.rules, scene, Form(encoded: "")).page
                    page.notice = .done(scene.words.rules.applied(moved))
                    return page
                }
            }
        }
    }
}
