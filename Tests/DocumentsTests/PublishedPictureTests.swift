import Documents
import Foundation
import Kernel
import Testing
import VietnameseText

@Suite struct PublishedPictureTests {
    private static let kinds: [EvidenceKind] = [.jpeg, .png, .webp]

    private func published(_ picture: TaggedPicture) throws -> [UInt8] {
        try PublishedPicture.of(picture.bytes, picture.kind, name: "ảnh")
    }

    private func says(_ bytes: [UInt8], _ text: String) -> Bool { Data(bytes).range(of: Data(text.utf8)) != nil }

    @Test(arguments: kinds)
    func `where, when and with what a picture was taken is gone`(kind: EvidenceKind) throws {
        let picture = TaggedPicture(kind)
        #expect(try EvidenceKind(of: picture.bytes, name: "a") == kind)
        #expect(says(picture.bytes, TaggedPicture.place) && says(picture.bytes, TaggedPicture.device))
        let bytes = try published(picture)
        for text in [TaggedPicture.place, TaggedPicture.device, "adobe", "xmp", "Photoshop"] {
            #expect(!says(bytes, text), "\(text)")
        }
        #expect(try EvidenceKind(of: bytes, name: "a") == kind)
        #expect(try PublishedPicture.of(bytes, kind, name: "a") == bytes)
    }

    @Test(arguments: kinds)
    func `the way it was held stays, alone`(kind: EvidenceKind) throws {
        let turned = try published(TaggedPicture(kind, orientation: 6))
        let upright = try published(TaggedPicture(kind, orientation: 1))
        let field: [UInt8] = [1, 18, 0, 3, 0, 0, 0, 1, 0, 6]
        #expect(Data(turned).range(of: Data(field)) != nil)
        #expect(turned.count > upright.count && turned.count < upright.count + 50)
    }

    @Test(arguments: kinds)
    func `a picture without metadata stays as it is`(kind: EvidenceKind) throws {
        let plain = TaggedPicture(kind).plain
        #expect(!plain.isEmpty)
        #expect(try PublishedPicture.of(plain, kind, name: "a") == plain)
    }

    @Test(
        .enabled(if: Programs.have("tesseract"), "tesseract-ocr is not installed"),
        arguments: kinds
    )
    func `the published picture still decodes and says the same`(kind: EvidenceKind) async throws {
        let picture = TaggedPicture(kind, orientation: 1)
        for bytes in [picture.bytes, try published(picture)] {
            let read = try await DocumentReader().read(bytes: bytes, name: "a")
            #expect(read.text.string.contains("VINH"), "\(read.text.string)")
        }
    }

    @Test(arguments: kinds)
    func `a picture that is cut short is refused or cut the same, and never crashes`(kind: EvidenceKind) {
        let bytes = TaggedPicture(kind).bytes
        for length in 0..<bytes.count {
            guard let published = try? PublishedPicture.of(Array(bytes.prefix(length)), kind, name: "a") else {
                continue
            }
            #expect(!says(published, TaggedPicture.place))
        }
        for place in bytes.indices {
            var changed = bytes
            changed[place] = 0xFF
            _ = try? PublishedPicture.of(changed, kind, name: "a")
        }
    }

    @Test func `a picture whose metadata cannot be left out is not published`() {
        let failure = #expect(throws: Failure.self) { try PublishedPicture.of([0], .heic, name: "a.heic") }
        #expect(failure?.code == .unsupported)
    }
}
