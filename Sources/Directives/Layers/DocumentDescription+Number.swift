extension DocumentDescription {
    /// "05-TB/ĐU" in Party papers, "156/QĐ-UBND" in those of the state; `nil` while neither is known.
    package var numberAndSymbol: String? {
        guard let symbol else { return number.map { "số \($0)" } }
        let ofParty = kind.map { symbol.hasPrefix("\($0)/") } ?? (symbol.contains("/") && !symbol.contains("-"))
        return "\(number ?? "…")\(ofParty ? "-" : "/")\(symbol)"
    }
}
