/// Why something could not be delivered (lỗi gửi), in one Vietnamese sentence.
package struct DeliveryFault: Error, Equatable, Sendable {
    package var message: String
    /// Whether trying again is in vain.
    package var isFinal: Bool

    init(_ message: String, isFinal: Bool = false) {
        self.message = message
        self.isFinal = isFinal
    }
}
