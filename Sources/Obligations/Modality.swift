/// In what tone a body is told (mức độ yêu cầu).
package enum Modality: String, Sendable, CaseIterable {
    /// yêu cầu, giao, chỉ đạo, phải, cần.
    case order
    /// phấn đấu.
    case strive
    /// nên, nghiên cứu, đề nghị.
    case advise
    /// có thể, cần thiết.
    case option
}
