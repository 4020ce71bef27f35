extension SignInWords {
    static let english = SignInWords(
        title: "Sign in",
        about: "Follow every task from the paper to its completion.",
        authority: "Authority",
        login: "User name",
        password: "Password",
        enter: "Sign in",
        isWrong: "The user name or the password is wrong.",
        wait: { seconds in
            let time =
                switch seconds {
                case 1: "1 second"
                case ..<120: "\(seconds) seconds"
                default: "\((seconds + 59) / 60) minutes"
                }
            return "Too many attempts failed; wait \(time) and sign in again."
        },
        codeTitle: "One-time code",
        codeAbout:
            "Open the authenticator on your telephone and type the 6 digits. Without the telephone, type a recovery code.",
        code: "Code",
        codeIsWrong: "The code is wrong or has been used; wait for a new one and type it.",
        ticketIsOld: "The time for the code has run out; sign in again.",
        passwordSet: "The password is set; sign in with it.",
        invitation: "Set a password",
        invited: { "\($0), you are invited to Đôn Đốc of \($1). Set a password of your own." },
        invitationIsOld: "This link has been used or has run out; ask the administrator for a new one.",
        setPassword: "Set the password",
        toTheDoor: "Go to the sign-in page",
        byProvider: { "Sign in with \($0)" },
        insteadByProvider: { "Use \($0) instead of a password" },
        providerUnreachable: {
            "\($0) cannot be reached just now; try again in a few minutes, or sign in with your password."
        },
        providerRefused: { "\($0) did not confirm this sign-in; try again, or sign in with your password." },
        providerUntrusted: {
            "What \($0) answered cannot be trusted, so you are not signed in; sign in with your password and tell the administrator."
        },
        providerUnknown: {
            "This account of \($0) is linked with nobody here; sign in with your password and link it under Account, or ask the administrator for an invitation."
        },
        providerStateIsOld: "This sign-in took too long or was begun in another browser; begin again.",
        toProvider: { "Continue to \($0)" },
        toProviderAbout: { "Sign in at \($0) with your own account; you then come back here and the link is made." }
    )
}

extension AccountWords {
    static let english = AccountWords(
        title: "Account",
        login: "User name",
        changePassword: "Change password",
        present: "Present password",
        newPassword: "New password",
        again: "New password again",
        passwordRule: "A password has 10 to 200 signs; a sentence that is easy to keep in mind beats a hard word.",
        passwordsDiffer: "The two new passwords are not alike.",
        presentIsWrong: "The present password is wrong; nothing has been changed.",
        othersEnd: "Your other sessions will end.",
        codes: "One-time codes",
        codesAbout: "One more lock: signing in asks for 6 digits from your telephone besides the password.",
        codeBegin: "Switch one-time codes on",
        codesAreOn: "On",
        codesAreOnNow: "One-time codes are on.",
        codeOff: "Switch one-time codes off",
        codeInstall:
            "Install an authenticator on your telephone, such as Google Authenticator, Microsoft Authenticator or FreeOTP.",
        codeScan: "In it, add an account and scan this picture.",
        codePicture: "QR code for the authenticator",
        codeByHand: "Cannot scan it? Type this key:",
        codeType: "Type the 6 digits that it shows now",
        codeOn: "Switch on",
        cancel: "Cancel",
        noCodeBegun: "Setting up one-time codes has not been begun; go to Account.",
        recovery: "Recovery codes",
        recoveryAbout:
            "Print them or write them down and keep them safe. Each is good once when the telephone is not there. They are shown this once.",
        recoveryKept: "I have kept them",
        recoveryAreNew: "Earlier recovery codes are good for nothing now.",
        recoveryLeft: { $0 == 1 ? "1 recovery code is left." : "\($0) recovery codes are left." },
        renewRecovery: "New recovery codes",
        singleSignOn: "Single sign-on",
        linkAbout: { "Link your account of \($0), and you need no password of Đôn Đốc to sign in." },
        linkWith: { "Link with \($0)" },
        isLinked: "Linked",
        unlink: "End the link",
        noProvider: "There is no provider for single sign-on here.",
        sessions: "Sessions",
        thisSession: "This one",
        since: { "since \($0)" },
        seen: { "last used \($0)" },
        end: "End",
        endOthers: "End all others",
        unknownDevice: "Unknown device",
        allAccounts: "Accounts of the authority",
        allAbout: "Invite people to set a password, end sessions, switch codes off for whoever lost the telephone.",
        onlyAdministrators: "Only administrators see and keep the accounts of the authority.",
        sessionCount: { count in
            switch count {
            case 0: "Not signed in"
            case 1: "1 session"
            default: "\(count) sessions"
            }
        },
        invite: "Make a link to set a password",
        invited: "Link to set a password",
        invitedAbout: { days in
            "Send this link to the right person; it is good once within \(days == 1 ? "1 day" : "\(days) days") and shown here this once."
        },
        link: "Link",
        back: "Back to the accounts",
        endAll: "End all sessions",
        done: [
            "password": "The password is changed. Other sessions have ended.",
            "code-off": "One-time codes are off.", "link": "Linked; from now on you can sign in with it.",
            "unlink": "The link is ended.", "sessions": "The sessions have ended.",
        ]
    )
}
