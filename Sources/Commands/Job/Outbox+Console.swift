import Kernel
import Server
import Web

extension Outbox {
    /// As the shell's environment says.
    init(_ console: Console) throws(Failure) {
        let address = try PublicAddress(environment: console.environment)
        try self.init(environment: console.environment) { address?.obligation($0) }
    }
}
