/// What sort of body it is (loại cơ quan, đơn vị).
package enum OrganisationKind: String, Sendable, CaseIterable {
    /// Party committees, their offices and cells (cơ quan Đảng, chi bộ).
    case party
    /// People's councils, people's committees, their departments, police, military (cơ quan nhà nước).
    case government
    /// The Fatherland Front and the mass organisations (Mặt trận, đoàn thể).
    case front
    /// Residential groups, villages (tổ dân phố, thôn).
    case residential
    case school
    case company
    case other
}
