/// The files that are built into the program.
extension RuleBook {
    static var embedded: [(name: String, bytes: [UInt8])] {
        [
            ("admission.json", PackageResources.admission_json),
            ("cells-2018.json", PackageResources.cells_2018_json),
            ("cells-2025.json", PackageResources.cells_2025_json),
            ("dialogue.json", PackageResources.dialogue_json),
            ("extension-2014.json", PackageResources.extension_2014_json),
            ("fines-2022.json", PackageResources.fines_2022_json),
            ("holidays-2013.json", PackageResources.holidays_2013_json),
            ("holidays-2021.json", PackageResources.holidays_2021_json),
            ("inspection.json", PackageResources.inspection_json),
            ("last-day-2017.json", PackageResources.last_day_2017_json),
            ("levels-2025.json", PackageResources.levels_2025_json),
            ("levels-three.json", PackageResources.levels_three_json),
            ("party-form-2018.json", PackageResources.party_form_2018_json),
            ("party-form-2026.json", PackageResources.party_form_2026_json),
            ("publicity-2023.json", PackageResources.publicity_2023_json),
            ("state-form-2020.json", PackageResources.state_form_2020_json),
            ("status-2014.json", PackageResources.status_2014_json),
        ]
    }
}
