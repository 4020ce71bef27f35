/// What people call the browser and the machine that a session is on (thiết bị), guessed from how the browser names itself.
enum DeviceName {
    static func of(_ text: String, _ words: AccountWords) -> String {
        let browser = browsers.first { text.contains($0.mark) }?.name
        let machine = machines.first { text.contains($0.mark) }?.name
        let parts = [browser, machine].compactMap { $0 }
        return parts.isEmpty ? words.unknownDevice : parts.joined(separator: " · ")
    }

    // The first that fits: those that pretend to be another come before it.
    private static let browsers: [(mark: String, name: String)] = [
        ("coc_coc", "Cốc Cốc"), ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]

    private static let machines: [(mark: String, name: String)] = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"),
        ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ]
}
