import Kernel
import Obligations
import Organisations

/// An obligation of an invented ward.
enum Sample {
    static let police = Identifier<Organisation>(3)
    static let office = Identifier<Organisation>(2)
    static let issued = LocalDay(year: 2024, month: 6, day: 21) ?? LocalDay(daysSinceEpoch: 0)

    static func obligation(deadline: LocalDay? = issued.adding(days: 28)) -> Obligation {
        Obligation(
            id: Identifier(1),
            content: "Rà soát các điểm chốt trên địa bàn",
            parties: [Party(.lead, "Công an phường", organisation: police)],
            issued: issued,
            deadline: deadline
        )
    }
}
