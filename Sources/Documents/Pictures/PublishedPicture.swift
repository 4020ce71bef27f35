package import Kernel

/// A picture as it may be shown to everybody (bản công khai của ảnh): the same pixels, without where, when, by whom and with
/// what it was taken.
///
/// Parts of the file are left out, nothing is encoded anew. Of the metadata only the orientation stays, as the one field of a
/// new Exif block, so that the picture still stands upright; colour profiles stay.
package enum PublishedPicture {
    /// - Parameter name: for the sentence only.
    package static func of(_ bytes: [UInt8], _ kind: EvidenceKind, name: String) throws(Failure) -> [UInt8] {
        let published: [UInt8]? =
            switch kind {
            case .jpeg: JPEGParts(bytes).published()
            case .png: PNGParts(bytes).published()
            case .webp: WebPParts(bytes).published()
            case .heic:
                throw Failure(
                    .unsupported,
                    "Chưa bỏ được nơi chụp khỏi ảnh HEIC “\(name)”; hãy lưu lại ảnh dạng JPEG rồi gửi lại."
                )
            case .pdf, .docx, .xlsx, .odt, .text: bytes
            }
        guard let published else {
            throw Failure(.damaged, "Ảnh “\(name)” bị hỏng nên không lập được bản công khai.")
        }
        return published
    }
}
