import ArgumentParser

/// `dondoc organisations`: the directory of bodies.
struct OrganisationCommands: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "organisations",
        abstract: "Danh bạ cơ quan, đơn vị và chức vụ.",
        subcommands: [
            OrganisationList.self, OrganisationAdd.self, OrganisationShow.self, OrganisationRename.self,
            OrganisationAlias.self, OrganisationClassify.self, OrganisationCode.self, OrganisationMove.self,
            OrganisationEnd.self, OrganisationMerge.self, OrganisationHandOver.self, PostList.self, PostAppoint.self,
            PostRelease.self, OrganisationTableImport.self,
        ],
        defaultSubcommand: OrganisationList.self
    )

    static let _errorPrefix = DondocCommand._errorPrefix
}
