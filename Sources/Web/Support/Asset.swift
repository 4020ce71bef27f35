import Markup

/// A file that is served as it is (tệp tĩnh), part of the program itself.
enum Asset: String, CaseIterable {
    case style = "style.css"
    case script = "app.js"
    case reviewStyle = "review.css"
    case reviewScript = "review.js"
    case intakeScript = "intake.js"
    case uploadScript = "upload.js"
    case icon = "icon.svg"

    var type: String {
        switch self {
        case .style, .reviewStyle: "text/css; charset=utf-8"
        case .script, .reviewScript, .intakeScript, .uploadScript: "text/javascript; charset=utf-8"
        case .icon: "image/svg+xml"
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .style: PackageResources.style_css
        case .script: PackageResources.app_js
        case .reviewStyle: PackageResources.review_css
        case .reviewScript: PackageResources.review_js
        case .intakeScript: PackageResources.intake_js
        case .uploadScript: PackageResources.upload_js
        case .icon: PackageResources.icon_svg
        }
    }

    /// What a page's head says to have it.
    var markup: HTML {
        switch self {
        case .style, .reviewStyle: "<link rel=\"stylesheet\" href=\"\(Link.asset(self))\">"
        case .script, .reviewScript, .intakeScript, .uploadScript:
            "<script type=\"module\" src=\"\(Link.asset(self))\"></script>"
        case .icon: "<link rel=\"icon\" type=\"\(type)\" href=\"\(Link.asset(self))\">"
        }
    }
}
