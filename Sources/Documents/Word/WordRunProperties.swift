import VietnameseText

/// What formatting says about the text of a run (thuộc tính chữ): shown or hidden, in capitals, in which font.
struct WordRunProperties: Equatable {
    var font: String?
    var isCapital: Bool?
    var isHidden: Bool?

    init() {}

    init(_ element: XMLElement) {
        for property in element.children {
            switch property.name {
            case "rFonts": font = property["ascii"] ?? property["hAnsi"]
            case "caps": isCapital = Self.isOn(property["val"])
            case "vanish": isHidden = Self.isOn(property["val"])
            default: break
            }
        }
    }

    mutating func override(by other: WordRunProperties) {
        font = other.font ?? font
        isCapital = other.isCapital ?? isCapital
        isHidden = other.isHidden ?? isHidden
    }

    /// The encoding that a font of before Unicode implies: .VnTime and its family are TCVN3, VNI-Times and its family
    /// VNI.
    var legacyEncoding: TextEncoding? {
        guard let font = font?.lowercased() else { return nil }
        if font.hasPrefix(".vn") { return .tcvn3 }
        return font.hasPrefix("vni-") ? .vni : nil
    }

    /// Capitals by property, or by one of the ABC fonts that only have capitals (.VnTimeH).
    var showsCapitals: Bool {
        isCapital == true || font.map { $0.lowercased().hasPrefix(".vn") && $0.hasSuffix("H") } == true
    }

    /// How .docx writes a switch: present means on unless it says otherwise.
    static func isOn(_ value: String?) -> Bool { !["0", "false", "off"].contains(value) }
}
