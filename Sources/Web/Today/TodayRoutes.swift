import Hummingbird
import Kernel
import Obligations
import Organisations
import RulePacks
import Server
import Storage

/// The first page (Hôm nay): what is late, what comes, what waits for me; every number leads to its list.
extension Site {
    func addToday(to routes: Routes) {
        routes.get("/") { request, _ in
            try await showKept(request) { records, scene, _ in
                try TodayPage(TodayFacts(records, scene), scene).page
            }
        }
    }
}
