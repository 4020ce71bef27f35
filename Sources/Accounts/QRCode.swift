import CQRencode
import Glibc

/// A picture that a telephone reads (mã QR, ISO/IEC 18004), drawn by libqrencode, which is opened when one is needed.
package struct QRCode: Hashable, Sendable {
    /// How many modules a side has.
    package let width: Int
    /// Row by row; dark ones are true.
    package let modules: [Bool]

    /// `nil` for a text that is too long, and on a machine without the library.
    package init?(_ text: String) {
        guard let library = Self.library, let picture = library.encode(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
            return nil
        }
        defer { library.free(picture) }
        let side = Int(picture.pointee.width)
        width = side
        modules = (0..<(side * side)).map { picture.pointee.data[$0] & 1 == 1 }
    }

    /// The dark modules as the path of a drawing, a line for each run of them, with the quiet margin of four modules.
    package var path: String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, modules[row * width + column] { column += 1 }
                if column > start { path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z" }
                column += 1
            }
        }
        return path
    }

    private struct Library: Sendable {
        let encode:
            @convention(c) (UnsafePointer<CChar>?, Int32, QRecLevel, QRencodeMode, Int32) ->
                UnsafeMutablePointer<CQRencode.QRcode>?
        let free: @convention(c) (UnsafeMutablePointer<CQRencode.QRcode>?) -> Void
    }

    private static let library: Library? = {
        guard let handle = dlopen("libqrencode.so.4", RTLD_NOW | RTLD_LOCAL),
            let encode = dlsym(handle, "QRcode_encodeString"), let free = dlsym(handle, "QRcode_free")
        else { return nil }
        return Library(
            encode: unsafeBitCast(
                encode,
                to: (@convention(c) (UnsafePointer<CChar>?, Int32, QRecLevel, QRencodeMode, Int32) ->
                    UnsafeMutablePointer<CQRencode.QRcode>?).self
            ),
            free: unsafeBitCast(free, to: (@convention(c) (UnsafeMutablePointer<CQRencode.QRcode>?) -> Void).self)
        )
    }()
}
