package import Kernel
package import Organisations

/// A file that proves what was reported of an obligation (tệp minh chứng); it is never changed nor taken away.
package struct EvidenceFile: Hashable, Sendable {
    package var id: Identifier<EvidenceFile>
    /// SHA-256, by which the store of files has it.
    package var sha256: String
    /// A name that is safe to write to a disk.
    package var name: String
    /// What is in it, by its content: "pdf", "jpeg".
    package var type: String
    package var byteCount: Int
    /// Who added it.
    package var person: Identifier<Person>
    package var personName: String
    package var at: Instant

    package init(
        id: Identifier<EvidenceFile>,
        sha256: String,
        name: String,
        type: String,
        byteCount: Int,
        person: Identifier<Person>,
        personName: String,
        at: Instant
    ) {
        self.id = id
        self.sha256 = sha256
        self.name = name
        self.type = type
        self.byteCount = byteCount
        self.person = person
        self.personName = personName
        self.at = at
    }
}

/// A file in the store that no row names yet (tệp minh chứng sắp ghi vào sổ).
package struct EvidenceDraft: Hashable, Sendable {
    package var sha256: String
    package var name: String
    package var type: String
    package var byteCount: Int

    package init(sha256: String, name: String, type: String, byteCount: Int) {
        self.sha256 = sha256
        self.name = name
        self.type = type
        self.byteCount = byteCount
    }
}

/// How much evidence there may be (giới hạn minh chứng), in bytes.
package struct EvidenceLimits: Hashable, Sendable {
    package var file: Int
    package var obligation: Int

    package init(file: Int = 25 << 20, obligation: Int = 250 << 20) {
        self.file = file
        self.obligation = obligation
    }
}
