/// **Mức độ bắt buộc** — "phấn đấu" strives, "nên", "nghiên cứu", "khuyến khích" advise, "có thể", "cần thiết" leave
/// it open; everything else orders.
///
/// Only the first words of the predicate count: "phải … phấn đấu" orders. "Đề nghị" to an independent body (Mặt trận,
/// Hội đồng nhân dân, courts) advises.
enum ModalityRule {
    static func modality(_ reading: Reading, _ clause: Clause) -> Modality {
        var place = clause.predicate
        var steps = 0
        while place < clause.range.upperBound, steps < 4 {
            let cue = reading.cue(place)
            if cue.contains(.must) { return .order }
            if cue.contains(.strive) { return .strive }
            if cue.contains(.advise) { return .advise }
            if cue.contains(.option) { return .option }
            guard cue.contains(.adverb) || reading.isMark(place, ",") else { return clause.modality }
            place += reading.length(place)
            steps += 1
        }
        return clause.modality
    }
}
