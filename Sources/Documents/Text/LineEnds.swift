/// The line ends of old Macs (xuống dòng kiểu Macintosh cũ): a carriage return alone.
enum LineEnds {
    /// Makes each a line feed where it stands, so that the text keeps its length; those before a line feed, however
    /// many, belong to it and stay.
    static func mend(_ utf8: inout [UInt8]) {
        guard utf8.contains(0x0D) else { return }
        var isBeforeFeed = false
        for index in utf8.indices.reversed() {
            if utf8[index] != 0x0D {
                isBeforeFeed = utf8[index] == 0x0A
            } else if !isBeforeFeed {
                utf8[index] = 0x0A
            }
        }
    }
}
