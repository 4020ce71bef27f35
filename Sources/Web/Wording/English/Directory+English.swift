import Organisations

extension DirectoryWords {
    static let english = DirectoryWords(
        title: "Bodies",
        find: "Find by name or other name",
        none: "No body has this name.",
        noBody: { "There is no body \($0) in the register." },
        overdue: { "\($0) overdue" },
        open: { "\($0) open" },
        notInForce: { "Not in force now (\($0))" },
        add: "Add a body",
        fullName: "Full name",
        fullNameHint: "As on its seal",
        noName: "The name is missing.",
        otherName: "Other name or abbreviation",
        otherNames: "Other names",
        otherNameHint: "A paper that uses it means this body",
        noOtherName: "None",
        forgetName: "Remove this name",
        kindName: "Kind",
        kind: { kind in
            switch kind {
            case .party: "Party"
            case .government: "government"
            case .front: "Front and mass organisations"
            case .residential: "residential group"
            case .school: "school"
            case .company: "company"
            case .other: "other"
            }
        },
        levelName: "Level",
        level: { level in
            switch level {
            case .ward: "ward, commune"
            case .district: "district"
            case .city: "city, province"
            case .central: "central"
            }
        },
        role: { role in
            switch role {
            case .office: "office"
            case .leader: "leader"
            case .unitHead: "head of unit"
            case .unitMember: "member of unit"
            case .supervisor: "supervision"
            case .inspector: "inspection"
            case .administrator: "administrator"
            }
        },
        parent: "Under",
        noParent: "Under no other body",
        code: "Identifier code",
        codeHint: "Decision 20/2020: at most 35 capitals, digits and dots",
        badCode: "The code has at most 35 capitals without diacritics, digits and dots.",
        inForce: "In force",
        period: { from, to in
            switch (from, to) {
            case (nil, nil): "no time given"
            case (let from?, nil): "from \(from)"
            case (nil, let to?): "until \(to)"
            case (let from?, let to?): "\(from) – \(to)"
            }
        },
        successor: "Successor",
        noSuccessor: "No successor yet",
        account: "Account",
        hasAccount: "Somebody signs in to report its work",
        noAccount: "No account; the office reports for it",
        itsWork: "See the obligations that it leads",
        posts: "Posts",
        noPost: "Nobody is known to hold a post here.",
        release: "End the post",
        members: "Its users",
        person: "Holder",
        postTitle: "Post",
        postTitleHint: "As papers write it",
        firstDay: "From",
        lastDay: "Last day",
        newName: "New name",
        keepOldName: "Keep the old name as another name",
        isDistinct: "It is another body, even where papers mean somebody else by this name so far",
        handOverTo: "Receiving body",
        mergeInto: "Merge into",
        reason: "Reason",
        noReason: "A reason is needed.",
        change: "Changes",
        step: { step in
            switch step {
            case .addName: "Add another name"
            case .forgetName: "Remove a name"
            case .appoint: "Record who holds a post"
            case .rename: "Rename"
            case .classify: "Change kind and level"
            case .move: "Move under another body"
            case .setCode: "Set the code"
            case .handOver: "Hand over all work"
            case .end: "End the body"
            case .merge: "Merge a duplicate"
            }
        }
    )
}

extension PeopleWords {
    static let english = PeopleWords(
        title: "People and roles",
        notForAll: "The list of people is for the office and administrators.",
        nobody: { "There is no person \($0) in the register." },
        left: { "No longer active (\($0))" },
        add: "Add a person",
        name: "Name",
        noName: "The name is missing.",
        login: "Login",
        loginHint: "Without diacritics and spaces. The password comes by invitation or from an administrator.",
        noLogin: "none",
        role: "Role",
        roles: "Roles",
        noRole: "No role yet, so nothing can be seen.",
        noRoleChosen: "Choose a role and a body.",
        body: "Body",
        activeUntil: "Active until",
        heir: "Receiver",
        step: { step in
            switch step {
            case .grant: "Grant a role"
            case .revoke: "Revoke"
            case .rename: "Change the name"
            case .handOver: "Hand over to somebody else"
            case .end: "Deactivate the account"
            }
        }
    )
}
