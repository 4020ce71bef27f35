extension String {
    /// The words at a place in code points (đoạn trích); empty where there is no such place.
    package func passage(_ span: Range<Int>) -> String {
        let scalars = unicodeScalars
        guard let start = scalars.index(scalars.startIndex, offsetBy: span.lowerBound, limitedBy: scalars.endIndex),
            let end = scalars.index(start, offsetBy: span.count, limitedBy: scalars.endIndex)
        else { return "" }
        return String(scalars[start..<end])
    }
}
