import Documents
import Glibc

extension CommandLine {
    /// What the program was called with, but for its own name; names of files that are no UTF-8 keep their bytes.
    package static var words: [String] {
        (1..<max(1, Int(argc))).compactMap { index in
            unsafeArgv[index].map { word in
                FileName.string(of: UnsafeRawBufferPointer(start: word, count: strlen(word)))
            }
        }
    }
}
