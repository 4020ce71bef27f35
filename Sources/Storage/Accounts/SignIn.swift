package import Accounts
import Kernel
import Organisations

/// Somebody at the door (người đang đăng nhập): what was typed and what is known of the browser.
package struct SignInAttempt: Sendable {
    package var login: String
    package var password: String
    /// The code of the authority; may be empty where there is only one.
    package var authority: String
    package var device: String
    /// Of the machine it comes from; `nil` where nobody knows.
    package var address: String?
    /// What the browser kept from an earlier time.
    package var browser: SecretToken?

    package init(
        login: String,
        password: String,
        authority: String,
        device: String,
        address: String? = nil,
        browser: SecretToken? = nil
    ) {
        self.login = login
        self.password = password
        self.authority = authority
        self.device = device
        self.address = address
        self.browser = browser
    }
}

/// What becomes of an attempt (kết quả đăng nhập).
package enum SignInOutcome: Sendable {
    /// A wrong login, password or code; which of them is not said.
    case wrong
    /// Too many attempts: nothing was looked at.
    case wait(seconds: Int)
    /// The password is right; a code of the second step is asked for, with this ticket, within five minutes.
    case needsCode(SecretToken)
    /// Signed in, with what the browser keeps to be known again.
    case done(session: SecretToken, browser: SecretToken)
}

extension Register {
    /// Begins a session for somebody who knows the password, or asks for the second step.
    ///
    /// A login that is not there takes as long and is told like a wrong password. Too many attempts for a login or from an
    /// address wait, twice as long each time.
    package func signIn(_ attempt: SignInAttempt) throws -> SignInOutcome {
        let authorities = try authorities()
        let authority =
            authorities.first { $0.code == attempt.authority } ?? (authorities.count == 1 ? authorities.first : nil)
        let account = try authority.flatMap { try self.account(attempt.login, of: $0.id) }
        let subject = try subject(of: attempt, authority, account?.person)
        if let seconds = try count([subject] + (attempt.address.map { [.address($0)] } ?? [])) {
            return .wait(seconds: seconds)
        }
        let isRight = (account?.password ?? Self.nobody).matches(attempt.password)
        guard isRight, let account, let authority, account.person.isActive(on: clock.today) else { return .wrong }
        try database.write { session in
            try session.enter(.installation)
            let throttle = SignInThrottle(session: session, now: clock.now())
            try throttle.forgive(subject)
            if let address = attempt.address { try throttle.takeBack(.address(address)) }
        }
        return try admit(account.person.id, of: authority.id, attempt.device, attempt.browser)
    }

    /// The second step: a code of the telephone, or one of those that were written down.
    package func signIn(ticket: SecretToken, code: String, device: String, browser: SecretToken?) throws
        -> SignInOutcome
    {
        guard let holder = try holder(of: ticket, for: .secondStep) else { return .wrong }
        let subject = SignInSubject.code(holder.person.id.number)
        if let seconds = try count([subject]) { return .wait(seconds: seconds) }
        let principal = try read(in: holder.authority.id) { try $0.principal(holder.person.id) }
        return try write(as: principal) { changes in
            guard try changes.useCode(code) else { return .wrong }
            try SignInThrottle(session: changes.session, now: changes.now).forgive(subject)
            try changes.endTicket(ticket)
            return try changes.beginSession(device: device, browser: browser)
        }
    }

    /// Begins a session for somebody whose first step is done, or asks for the second.
    func admit(
        _ person: Identifier<Person>,
        of authority: Identifier<Authority>,
        _ device: String,
        _ browser: SecretToken?,
        skipsCode: Bool = false
    ) throws -> SignInOutcome {
        let principal = try read(in: authority) { try $0.principal(person) }
        return try write(as: principal) { try $0.admit(device, browser, skipsCode: skipsCode) }
    }

    /// Counts an attempt for each subject, or says how many seconds to wait.
    private func count(_ subjects: [SignInSubject]) throws -> Int? {
        do {
            try database.write { session in
                try session.enter(.installation)
                let throttle = SignInThrottle(session: session, now: clock.now())
                for subject in subjects { try throttle.count(subject) }
            }
            return nil
        } catch let fault as TooSoon { return fault.seconds }
    }

    private func subject(of attempt: SignInAttempt, _ authority: Authority?, _ person: Person?) throws -> SignInSubject
    {
        if let browser = attempt.browser, let person, let authority,
            try read(in: authority.id, { try $0.knows(browser, of: person.id) })
        {
            return .browser(browser)
        }
        return .login(attempt.login, of: authority?.code ?? attempt.authority)
    }

    private func account(_ login: String, of authority: Identifier<Authority>) throws
        -> (person: Person, password: PasswordHash)?
    {
        try read(in: authority) { records in
            guard let person = try records.person(login: login) else { return nil }
            return try records.password(of: person.id).map { (person, $0) }
        }
    }

    /// What a login that nobody has is compared with, so that it takes as long.
    private static let nobody = PasswordHash(kept: "scrypt$15$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AA==")
}

extension Changes {
    /// Begins a session of whoever acts, or asks for the second step where there is one.
    ///
    /// - Parameter skipsCode: whether the second step has been done elsewhere.
    func admit(_ device: String, _ browser: SecretToken?, skipsCode: Bool) throws -> SignInOutcome {
        if try !skipsCode && records.hasOneTimeCode(principal.person) {
            return .needsCode(try issue(.secondStep, to: principal.person, living: 300))
        }
        return try beginSession(device: device, browser: browser)
    }
}
