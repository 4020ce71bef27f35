/// What a phrase can be in a directive sentence; a phrase may be several things ("tổ chức" is a verb and a noun).
struct Cue: OptionSet, Sendable {
    let rawValue: UInt64

    /// An action that somebody is told to do: rà soát, xây dựng, kiểm tra.
    static let verb = Cue(rawValue: 1 << 0)
    /// A word that hands the action to somebody: giao, yêu cầu, đề nghị, phân công.
    static let order = Cue(rawValue: 1 << 1)
    /// An action whose object is a recipient: báo cáo, gửi, trình, đề xuất.
    static let report = Cue(rawValue: 1 << 2)
    /// How or when it is done, before the action: tiếp tục, chủ động, kịp thời.
    static let adverb = Cue(rawValue: 1 << 3)
    /// That it must be done: phải, cần, có trách nhiệm, có nhiệm vụ.
    static let must = Cue(rawValue: 1 << 4)
    /// được, bị.
    static let passive = Cue(rawValue: 1 << 5)
    /// The account of the past: đã, ghi nhận, còn, chưa.
    static let finding = Cue(rawValue: 1 << 6)
    /// Words that open a finding: tuy nhiên, nguyên nhân, nhìn chung.
    static let findingOpener = Cue(rawValue: 1 << 7)
    /// nhất trí, thống nhất, đồng ý.
    static let decision = Cue(rawValue: 1 << 8)
    /// The head of a body's name: Ủy ban nhân dân, Sở, Chi bộ.
    static let actor = Cue(rawValue: 1 << 9)
    /// A post or a kind of person: Chủ tịch, Bí thư, công chức.
    static let post = Cue(rawValue: 1 << 10)
    /// A head that says nothing without what follows it: tổ, ban, đơn vị, công chức.
    static let openHead = Cue(rawValue: 1 << 11)
    /// Bodies in general that are named in one breath: các cơ quan, đơn vị; sở, ban, ngành.
    static let generic = Cue(rawValue: 1 << 12)
    /// phường, xã, quận, thôn, địa phương.
    static let place = Cue(rawValue: 1 << 13)
    /// What may follow a name and belongs to it: trực thuộc, liên quan, các cấp.
    static let modifier = Cue(rawValue: 1 << 14)
    /// các, những, mỗi, từng, toàn thể.
    static let determiner = Cue(rawValue: 1 << 15)
    /// đồng chí, ông, bà.
    static let honorific = Cue(rawValue: 1 << 16)
    /// A verb that makes a noun with the head before it: đơn vị *thu gom*, ban *quản lý*.
    static let nounVerb = Cue(rawValue: 1 << 17)
    /// phối hợp với, cùng với.
    static let with = Cue(rawValue: 1 << 18)
    /// phối hợp.
    static let coordinate = Cue(rawValue: 1 << 19)
    /// chủ trì, làm đầu mối.
    static let leads = Cue(rawValue: 1 << 20)
    /// A word that ends a name: về, trong, tại, theo, đối với.
    static let preposition = Cue(rawValue: 1 << 21)
    /// để, nhằm.
    static let purpose = Cue(rawValue: 1 << 22)
    /// nếu, khi, trường hợp.
    static let condition = Cue(rawValue: 1 << 23)
    /// căn cứ, trên cơ sở.
    static let basis = Cue(rawValue: 1 << 24)
    /// đồng thời, bên cạnh đó.
    static let link = Cue(rawValue: 1 << 25)
    /// trong đó, cụ thể.
    static let elaboration = Cue(rawValue: 1 << 26)
    /// phấn đấu.
    static let strive = Cue(rawValue: 1 << 27)
    /// nên, nghiên cứu, khuyến khích.
    static let advise = Cue(rawValue: 1 << 28)
    /// có thể, cần thiết.
    static let option = Cue(rawValue: 1 << 29)
    /// hoàn thành, xong.
    static let completion = Cue(rawValue: 1 << 30)
    /// thời gian tới, trước mắt: an adverbial that carries no date.
    static let emptyTime = Cue(rawValue: 1 << 31)
    /// kế hoạch, phương án, chương trình: what is drawn up.
    static let product = Cue(rawValue: 1 << 32)
    /// họp, giao ban, sinh hoạt.
    static let meeting = Cue(rawValue: 1 << 33)
    /// nhất là, đặc biệt là, trong đó có.
    static let aside = Cue(rawValue: 1 << 34)
    /// A body that signs such papers: Ban Thường vụ, Hội nghị.
    static let issuerHead = Cue(rawValue: 1 << 35)
    /// có hiệu lực, giữ nguyên, gồm: a statement, no order.
    static let stative = Cue(rawValue: 1 << 36)
    /// Words between a report and its recipient: về, đến, cho, với, lên, tới.
    static let toward = Cue(rawValue: 1 << 37)
    /// A noun that opens a sentence about a thing: việc, các hồ sơ, kết quả.
    static let thing = Cue(rawValue: 1 << 38)
    /// Headings of what has been: tình hình, kết quả, hạn chế.
    static let pastHeading = Cue(rawValue: 1 << 39)
    /// Headings of what is wished: mục đích, mục tiêu, quan điểm.
    static let aimHeading = Cue(rawValue: 1 << 40)
    /// Headings of what is to be done: nhiệm vụ, giải pháp, tổ chức thực hiện.
    static let taskHeading = Cue(rawValue: 1 << 41)
    /// dự kiến.
    static let planned = Cue(rawValue: 1 << 42)
    /// do (somebody).
    static let by = Cue(rawValue: 1 << 43)
    /// A surname, so that a person's name is seen.
    static let surname = Cue(rawValue: 1 << 44)
    /// của.
    static let of = Cue(rawValue: 1 << 45)
    /// The kinds of documents: nghị quyết, chỉ thị.
    static let documentKind = Cue(rawValue: 1 << 46)
    /// kết luận, ý kiến chỉ đạo: what opens the orders of minutes.
    static let conclusion = Cue(rawValue: 1 << 47)
    /// phụ trách: belongs to a post's name when another action follows.
    static let inCharge = Cue(rawValue: 1 << 48)
    /// thông báo (…) để biết: no obligation.
    static let notice = Cue(rawValue: 1 << 49)
    /// và, cùng, hoặc.
    static let conjunction = Cue(rawValue: 1 << 50)

    var isActor: Bool { !intersection([.actor, .post]).isEmpty }
    /// Whether it stands in names and titles, which have capitals inside.
    var isNaming: Bool {
        !intersection([.actor, .post, .place, .modifier, .documentKind, .honorific, .issuerHead, .surname]).isEmpty
    }
    /// Whether a predicate can begin with it.
    var isPredicate: Bool {
        !intersection([
            .verb, .report, .adverb, .must, .leads, .coordinate, .with, .strive, .advise, .option, .completion,
        ])
        .isEmpty
    }
}
