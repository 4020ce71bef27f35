import Documents
import Foundation

/// The sample picture with what a telephone writes into it: where, when, with what, and which way it was held.
struct TaggedPicture {
    /// Latitude and longitude as they stand in Exif and XMP.
    static let place = "21.0285N 105.8542E"
    static let device = "Dien thoai cua ba Hoa"

    let kind: EvidenceKind
    let plain: [UInt8]
    var orientation: UInt8 = 6

    init(_ kind: EvidenceKind, orientation: UInt8 = 6) {
        self.kind = kind
        self.orientation = orientation
        let text =
            switch kind {
            case .jpeg: PictureSamples.jpeg
            case .png: PictureSamples.png
            default: PictureSamples.webp
            }
        plain = Array(Data(base64Encoded: text) ?? Data())
    }

    /// Three fields: orientation, the device, and a GPS directory whose only field is a text.
    var exif: [UInt8] {
        let device = Array(Self.device.utf8) + [0]
        let place = Array(Self.place.utf8) + [0]
        func entry(_ tag: Int, _ type: Int, _ count: Int, _ value: [UInt8]) -> [UInt8] {
            Self.little(tag, 2) + Self.little(type, 2) + Self.little(count, 4) + value
        }
        let end = 8 + 2 + 3 * 12 + 4
        let gps = end + device.count
        return Array("II*\0".utf8) + Self.little(8, 4) + Self.little(3, 2)
            + entry(0x0110, 2, device.count, Self.little(end, 4)) + entry(0x0112, 3, 1, [orientation, 0, 0, 0])
            + entry(0x8825, 4, 1, Self.little(gps, 4)) + Self.little(0, 4) + device
            + Self.little(1, 2) + entry(0x0002, 2, place.count, Self.little(gps + 18, 4)) + Self.little(0, 4) + place
    }

    private var xmp: [UInt8] { Array("<x:xmpmeta xmlns:x='adobe:ns:meta/'>\(Self.place)</x:xmpmeta>".utf8) }

    var bytes: [UInt8] {
        switch kind {
        case .jpeg: jpeg
        case .png: png
        default: webp
        }
    }

    private var jpeg: [UInt8] {
        func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
            [0xFF, marker] + [UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 255)] + body
        }
        return [0xFF, 0xD8] + segment(0xE1, Array("Exif\0\0".utf8) + exif)
            + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + xmp)
            + segment(0xED, Array("Photoshop 3.0\0\(Self.place)".utf8)) + segment(0xFE, Array(Self.device.utf8))
            + plain.dropFirst(2) + Array("ftypmp42 \(Self.place)".utf8)
    }

    private var png: [UInt8] {
        func chunk(_ type: String, _ body: [UInt8]) -> [UInt8] {
            Array(Self.little(body.count, 4).reversed()) + Array(type.utf8) + body + [0, 0, 0, 0]
        }
        return Array(plain[..<33]) + chunk("eXIf", exif) + chunk("tEXt", Array("Author\0\(Self.device)".utf8))
            + chunk("iTXt", Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + xmp) + plain[33...] + Array(Self.place.utf8)
    }

    private var webp: [UInt8] {
        func chunk(_ type: String, _ body: [UInt8]) -> [UInt8] {
            Array(type.utf8) + Self.little(body.count, 4) + body + (body.count % 2 == 1 ? [0] : [])
        }
        let parts =
            chunk("VP8X", [0x0C, 0, 0, 0] + Self.little(259, 3) + Self.little(69, 3)) + Array(plain[12...])
            + chunk("EXIF", exif) + chunk("XMP ", xmp)
        return Array("RIFF".utf8) + Self.little(parts.count + 4, 4) + Array("WEBP".utf8) + parts
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
}
