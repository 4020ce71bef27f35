import VietnameseText

/// Which of the old encodings the fonts of a .docx really stand for (phông chữ cũ).
///
/// Many documents name .VnTime and hold Unicode all the same, because a later hand typed over an old one; so the text
/// decides.
struct LegacyFonts {
    let styles: WordStyles

    func encodings(in stories: [XMLElement]) -> Set<TextEncoding> {
        var samples: [TextEncoding: String] = [:]
        for story in stories { collect(story, style: nil, into: &samples) }
        return Set(samples.filter { TextEncoding.disguise(of: $0.value) == $0.key }.keys)
    }

    private func collect(_ element: XMLElement, style: String?, into samples: inout [TextEncoding: String]) {
        for child in element.children {
            switch child.name {
            case "p": collect(child, style: child.first("pPr")?.first("pStyle")?["val"], into: &samples)
            case "r": sample(child, style: style, into: &samples)
            default: collect(child, style: style, into: &samples)
            }
        }
    }

    private func sample(_ run: XMLElement, style: String?, into samples: inout [TextEncoding: String]) {
        guard let encoding = styles.run(paragraphStyle: style, run.first("rPr")).legacyEncoding else { return }
        guard samples[encoding, default: ""].utf8.count < 1 << 16 else { return }
        for text in run.all("t") { samples[encoding, default: ""] += text.text + " " }
    }
}
