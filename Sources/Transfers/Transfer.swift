package import CCurl
package import Kernel

/// One exchange with another machine (một lần truyền) through libcurl: set up, done on the calling thread, over.
///
/// No proxy and no setting of the environment is used, nothing is kept between two of them.
package final class Transfer {
    private let library: CurlLibrary
    private let easy: UnsafeMutableRawPointer
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private let upload: Upload
    private let answer: Answer
    private var complaint = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE))

    /// - Parameters:
    ///   - protocols: the only schemes of addresses that are followed: `smtp,smtps`.
    ///   - seconds: how long all of it may take.
    ///   - most: how many bytes of what comes back are kept; the rest is heard and let go.
    package init(_ address: String, protocols: String, body: [UInt8], seconds: Int, most: Int = 2_000) throws(Failure) {
        library = try CurlLibrary.loaded()
        guard let easy = library.begin() else {
            throw Failure(.exhausted, "Không đủ bộ nhớ để gửi; sẽ thử lại sau.")
        }
        self.easy = easy
        upload = Upload(body)
        answer = Answer(most)
        set(CURLOPT_URL, address)
        set(CURLOPT_PROTOCOLS_STR, protocols)
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_CONNECTTIMEOUT, min(10, seconds))
        set(CURLOPT_TIMEOUT, seconds)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    }

    deinit {
        library.cleanUp(easy)
        for list in lists { library.free(list) }
    }

    package func set(_ option: CURLoption, _ value: String) {
        _ = dondoc_set_text(library.setOption, easy, option, value)
    }

    package func set(_ option: CURLoption, _ value: Int) { _ = dondoc_set_long(library.setOption, easy, option, value) }

    package func set(_ option: CURLoption, _ values: [String]) {
        let list = values.reduce(nil) { library.append($0, $1) }
        guard let list else { return }
        lists.append(list)
        _ = dondoc_set_pointer(library.setOption, easy, option, list)
    }

    /// Refuses to connect to addresses that are not for everybody, whatever name led there.
    package func keepToPublicAddresses() {
        _ = dondoc_set_opensocket(library.setOption, easy) { _, _, wanted in
            guard let wanted, NetworkAddress.isPublic(wanted) else { return CURL_SOCKET_BAD }
            return NetworkAddress.open(wanted)
        }
    }

    /// Does it.
    ///
    /// - Returns: what the other side says at last, `response` being its code, and how libcurl calls the outcome.
    package func perform() -> (code: CURLcode, response: Int, detail: String, body: [UInt8]) {
        withExtendedLifetime((upload, answer)) {
            let (from, to) = (Unmanaged.passUnretained(upload), Unmanaged.passUnretained(answer))
            _ = dondoc_set_transfer(library.setOption, easy, CURLOPT_READFUNCTION) { Upload.read($0, $1 * $2, $3) }
            _ = dondoc_set_pointer(library.setOption, easy, CURLOPT_READDATA, from.toOpaque())
            _ = dondoc_set_transfer(library.setOption, easy, CURLOPT_WRITEFUNCTION) { Answer.write($0, $1 * $2, $3) }
            _ = dondoc_set_pointer(library.setOption, easy, CURLOPT_WRITEDATA, to.toOpaque())
            let (code, detail) = complaint.withUnsafeMutableBufferPointer { buffer in
                _ = dondoc_set_pointer(library.setOption, easy, CURLOPT_ERRORBUFFER, buffer.baseAddress)
                let code = library.perform(easy)
                _ = dondoc_set_pointer(library.setOption, easy, CURLOPT_ERRORBUFFER, nil)
                return (code, buffer.baseAddress.map { String(cString: $0) } ?? "")
            }
            var response = 0
            _ = dondoc_get_long(library.getInformation, easy, CURLINFO_RESPONSE_CODE, &response)
            let words = library.words(code).map { String(cString: $0) } ?? ""
            return (code, response, detail.isEmpty ? words : detail, answer.bytes)
        }
    }

    /// What is sent, a block at a time.
    private final class Upload {
        private var rest: ArraySlice<UInt8>

        init(_ bytes: [UInt8]) { rest = bytes[...] }

        static func read(_ buffer: UnsafeMutablePointer<CChar>?, _ room: Int, _ data: UnsafeMutableRawPointer?) -> Int {
            guard let buffer, let data else { return 0 }
            let upload = Unmanaged<Upload>.fromOpaque(data).takeUnretainedValue()
            let part = upload.rest.prefix(room)
            UnsafeMutableRawBufferPointer(start: buffer, count: room).copyBytes(from: part)
            upload.rest = upload.rest.dropFirst(part.count)
            return part.count
        }
    }

    /// The beginning of what comes back.
    private final class Answer {
        private(set) var bytes: [UInt8] = []
        private let most: Int

        init(_ most: Int) { self.most = most }

        static func write(_ buffer: UnsafeMutablePointer<CChar>?, _ count: Int, _ data: UnsafeMutableRawPointer?) -> Int
        {
            guard let buffer, let data else { return count }
            let answer = Unmanaged<Answer>.fromOpaque(data).takeUnretainedValue()
            let room = max(0, answer.most - answer.bytes.count)
            answer.bytes += UnsafeRawBufferPointer(start: buffer, count: min(room, count))
            return count
        }
    }
}
