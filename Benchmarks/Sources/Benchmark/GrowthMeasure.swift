import Directives
import Glibc
import Measuring
import VietnameseText

/// Time and peak memory of one text of a given size, in a process that does nothing else.
struct GrowthMeasure {
    let documents: [[UInt8]]
    let size: Int

    /// One line: bytes, seconds of the best run, peak of memory in bytes before the text was made and at the end.
    ///
    /// A run goes through a megabyte at least, so that the best of the short ones is no luckier than the best of the long ones.
    func figures() -> [String] {
        _ = Extractor().extract(SourceText(utf8: documents.first ?? []))
        let base = Self.peak()
        let text = SourceText(utf8: Corpus.joined(documents, size: size))
        _ = Extractor().extract(text)
        let peak = Self.peak()
        let repeats = max(1, 1_000_000 / size)
        var series = Series()
        for _ in 0..<7 {
            series.time { for _ in 0..<repeats { _ = Extractor().extract(text) } }
        }
        return ["\(text.utf8.count) \(series.best / Double(repeats)) \(base) \(peak)"]
    }

    /// The peak of resident memory of this process so far ("VmHWM"), in bytes.
    private static func peak() -> Int {
        guard let file = fopen("/proc/self/status", "r") else { return 0 }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 256)
        while fgets(&buffer, 256, file) != nil {
            let line = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if line.hasPrefix("VmHWM:") { return (Int(line.filter(\.isNumber)) ?? 0) * 1024 }
        }
        return 0
    }
}
