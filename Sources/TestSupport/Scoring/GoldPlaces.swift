import VietnameseText

/// Where the quotes of a gold file stand in the text, in code points.
struct GoldPlaces {
    let obligations: [Range<Int>]
    let times: [Range<Int>]

    init(_ document: AnnotatedDocument) {
        let text = document.text
        func find(_ quote: String, from start: Int) -> Int {
            let bytes = Array(quote.utf8)
            guard let place = text.utf8.firstRange(of: bytes, from: start) else {
                preconditionFailure("\(document.name): not found: \(quote)")
            }
            return place
        }
        var next = 0
        obligations = document.gold.obligations.map { unit in
            let start = find(unit.from, from: next)
            next = start + 1
            return text.span(start..<find(unit.to, from: start) + unit.to.utf8.count).scalars
        }
        next = 0
        times = (document.gold.times ?? []).map { time in
            let start = find(time.quote, from: next)
            next = start + time.quote.utf8.count
            return text.span(start..<next).scalars
        }
    }
}

extension [UInt8] {
    /// Where a sequence of bytes first stands at or after a place.
    fileprivate func firstRange(of bytes: [UInt8], from start: Int) -> Int? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        return withUnsafeBufferPointer { own in
            (start..<Swift.max(start, own.count - bytes.count + 1)).first { place in
                own[place] == first && own[place..<place + bytes.count].elementsEqual(bytes)
            }
        }
    }
}
