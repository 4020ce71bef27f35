/// A file that is served as it is (tệp tĩnh), part of the program itself.
enum Asset: String, CaseIterable {
    case style = "style.css"
    case script = "app.js"

    var type: String {
        switch self {
        case .style: "text/css; charset=utf-8"
        case .script: "text/javascript; charset=utf-8"
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .style: PackageResources.style_css
        case .script: PackageResources.app_js
        }
    }
}
