import CCurl
import Glibc

/// Where a connection goes (địa chỉ mạng), looked at after names have been resolved, so that no name can lead inside.
enum NetworkAddress {
    /// Whether an address is one of the whole internet's: not of this machine, a private network, a link, a group or a
    /// documentation (IANA special-purpose address registries, RFC 6890 and its successors).
    static func isPublic(_ wanted: UnsafeMutablePointer<curl_sockaddr>) -> Bool {
        guard let place = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return false }
        let start = UnsafeRawPointer(wanted) + place
        switch wanted.pointee.family {
        case AF_INET where wanted.pointee.addrlen >= MemoryLayout<sockaddr_in>.size:
            let address = start.loadUnaligned(as: sockaddr_in.self)
            return isPublic(v4: UInt32(bigEndian: address.sin_addr.s_addr))
        case AF_INET6 where wanted.pointee.addrlen >= MemoryLayout<sockaddr_in6>.size:
            let address = start.loadUnaligned(as: sockaddr_in6.self)
            return withUnsafeBytes(of: address.sin6_addr) { isPublic(v6: Array($0)) }
        default: return false
        }
    }

    /// Opens the socket that libcurl asks for.
    static func open(_ wanted: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        socket(wanted.pointee.family, wanted.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue), wanted.pointee.protocol)
    }

    static func isPublic(v4 address: UInt32) -> Bool {
        !special.contains { block, length in address >> (32 - length) == block >> (32 - length) }
    }

    /// - Parameter bytes: sixteen, in the order of the network.
    static func isPublic(v6 bytes: [UInt8]) -> Bool {
        guard bytes.count == 16 else { return false }
        let tail = bytes[12...].reduce(0) { $0 << 8 | UInt32($1) }
        let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
        // 64:ff9b::/96 leads to an address of version 4 as well.
        let isTranslated = Array(bytes[..<12]) == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
        if isMapped || isTranslated { return isPublic(v4: tail) }
        // Only 2000::/3 is given out; of it neither documentation, nor 6to4 and Teredo, which hold addresses of version 4.
        let isGiven = bytes[0] & 0xE0 == 0x20
        let isDocumentation = bytes[..<4].elementsEqual([0x20, 0x01, 0x0D, 0xB8]) || bytes[0] == 0x3F
        let isTunnel = bytes[..<4].elementsEqual([0x20, 0x01, 0, 0]) || bytes[..<2].elementsEqual([0x20, 0x02])
        return isGiven && !isDocumentation && !isTunnel
    }

    private static let special: [(block: UInt32, length: Int)] = [
        (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16), (0xAC10_0000, 12),
        (0xC000_0000, 24), (0xC000_0200, 24), (0xC058_6300, 24), (0xC0A8_0000, 16), (0xC612_0000, 15),
        (0xC633_6400, 24), (0xCB00_7100, 24), (0xE000_0000, 4), (0xF000_0000, 4),
    ]
}
