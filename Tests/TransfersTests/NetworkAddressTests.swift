import Glibc
import Testing

@testable import Transfers

@Suite struct NetworkAddressTests {
    @Test(arguments: [
        ("10.0.0.1", false), ("172.16.0.1", false), ("172.32.0.1", true), ("192.168.1.1", false),
        ("169.254.169.254", false),
        ("100.64.0.1", false), ("127.1.2.3", false), ("0.0.0.0", false), ("224.0.0.1", false),
        ("255.255.255.255", false),
        ("198.18.0.1", false), ("203.113.131.1", true), ("8.8.8.8", true),
    ])
    func `which addresses are for everybody`(text: String, isPublic: Bool) {
        let number = text.split(separator: ".").reduce(0) { $0 << 8 | (UInt32($1) ?? 0) }
        #expect(NetworkAddress.isPublic(v4: number) == isPublic)
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
        #expect(NetworkAddress.isPublic(v6: Array(repeating: 0, count: 10) + [255, 255] + bytes) == isPublic)
    }

    @Test(arguments: [
        ("::1", false), ("fe80::1", false), ("fd00::1", false), ("ff02::1", false), ("2001:db8::1", false),
        ("2002:7f00:1::", false), ("2001::1", false), ("2405:4800::1", true), ("::", false),
    ])
    func `and those of version 6`(text: String, isPublic: Bool) {
        var address = in6_addr()
        #expect(inet_pton(AF_INET6, text, &address) == 1)
        #expect(NetworkAddress.isPublic(v6: withUnsafeBytes(of: address) { Array($0) }) == isPublic)
    }
}
