import Hummingbird
import Kernel
import Notifications
import Server
import Storage

/// Reminders in the application (thông báo).
extension Site {
    func addNotices(to routes: Routes) {
        routes.get("/notifications") { request, _ in
            try await show(request) { records, scene, form in try NoticesPage(records, scene, form).page }
        }
        routes.post("/notifications/read") { request, _ in
            try await take(request) { scene, form in
                let ids = form.all("id").compactMap { Int64($0) }.map { Identifier<Notice>($0) }
                try installation.register.write(as: scene.principal) { try $0.markRead(ids) }
                return .notices
            }
        }
    }
}
