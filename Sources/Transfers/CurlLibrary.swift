import CCurl
import Glibc
import Kernel

/// libcurl, opened when something first goes out (thư viện libcurl); every other run of the program starts without it.
struct CurlLibrary: @unchecked Sendable {
    // Opaque addresses of code, which never change.
    let setOption: UnsafeMutableRawPointer
    let getInformation: UnsafeMutableRawPointer
    let begin: @convention(c) () -> UnsafeMutableRawPointer?
    let perform: @convention(c) (UnsafeMutableRawPointer?) -> CURLcode
    let cleanUp: @convention(c) (UnsafeMutableRawPointer?) -> Void
    let append:
        @convention(c) (UnsafeMutablePointer<curl_slist>?, UnsafePointer<CChar>?) -> UnsafeMutablePointer<curl_slist>?
    let free: @convention(c) (UnsafeMutablePointer<curl_slist>?) -> Void
    let words: @convention(c) (CURLcode) -> UnsafePointer<CChar>?

    /// The library of this machine; a machine without it is told what to install.
    static func loaded() throws(Failure) -> CurlLibrary { try shared.get() }

    private static let shared: Result<CurlLibrary, Failure> = Result { () throws(Failure) in try CurlLibrary() }

    private init() throws(Failure) {
        guard let library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL) else {
            throw Failure(
                .missingTool,
                "Chưa có thư viện libcurl để kết nối với máy chủ khác; hãy cài gói libcurl4 rồi chạy lại."
            )
        }
        setOption = try Self.address("curl_easy_setopt", in: library)
        getInformation = try Self.address("curl_easy_getinfo", in: library)
        begin = try Self.function("curl_easy_init", in: library)
        perform = try Self.function("curl_easy_perform", in: library)
        cleanUp = try Self.function("curl_easy_cleanup", in: library)
        append = try Self.function("curl_slist_append", in: library)
        free = try Self.function("curl_slist_free_all", in: library)
        words = try Self.function("curl_easy_strerror", in: library)
        let start: @convention(c) (Int) -> CURLcode = try Self.function("curl_global_init", in: library)
        guard start(Int(CURL_GLOBAL_ALL)) == CURLE_OK else { throw Self.unusable }
    }

    private static func address(_ name: String, in library: UnsafeMutableRawPointer) throws(Failure)
        -> UnsafeMutableRawPointer
    {
        guard let address = dlsym(library, name) else { throw unusable }
        return address
    }

    private static func function<Function>(_ name: String, in library: UnsafeMutableRawPointer) throws(Failure)
        -> Function
    {
        unsafeBitCast(try address(name, in: library), to: Function.self)
    }

    private static var unusable: Failure {
        Failure(.missingTool, "Thư viện libcurl trên máy này không dùng được; hãy cập nhật gói libcurl4.")
    }
}
