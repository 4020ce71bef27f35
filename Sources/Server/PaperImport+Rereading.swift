package import Directives
package import Documents
package import Kernel
package import Obligations
import Organisations
import Storage
import VietnameseText

extension PaperImport {
    /// The file as it was imported, proved to be the same still.
    package func original(of id: Identifier<SourceDocument>) throws -> (document: SourceDocument, bytes: [UInt8]) {
        guard ObligationPolicy(principal, today: installation.register.clock.today).handlesPapers else {
            throw Failure(.forbidden, "Tài khoản này không có quyền nhập văn bản hoặc xử lý đề xuất.")
        }
        let found = try installation.register.read(in: principal.authority) { try $0.document(id) }
        guard let found else { throw Failure(.notFound, "Không có văn bản số \(id).") }
        return (found, try installation.files.bytes(sha256: found.sha256, name: found.fileName))
    }

    /// Compares a later reading of the same file with what the register has, and takes it over unless only asked for.
    package func reread(
        _ id: Identifier<SourceDocument>,
        _ document: ReadDocument,
        _ extraction: Extraction,
        isPreview: Bool
    ) throws -> ReadingComparison {
        func compare(_ records: Records) throws -> (LaterReading, ReadingComparison) {
            let reading = try reading(document, extraction, records)
            return (reading, try records.comparison(of: id, with: reading, samePaper: true))
        }
        if isPreview { return try installation.register.read(in: principal.authority) { try compare($0).1 } }
        return try installation.register.write(as: principal) { changes in
            let (reading, comparison) = try compare(changes.records)
            try changes.reread(id, as: reading, seen: comparison)
            return comparison
        }
    }

    /// Takes in a file in place of an earlier paper, which stays with all that people did with it.
    package func take(
        _ bytes: [UInt8],
        _ document: ReadDocument,
        _ extraction: Extraction,
        replacing earlier: Identifier<SourceDocument>
    ) throws -> (outcome: Outcome, comparison: ReadingComparison) {
        try demandReplaceable(earlier, by: document)
        try installation.files.keep(bytes, sha256: document.sha256)
        return try installation.register.write(as: principal) { changes in
            let reading = try reading(document, extraction, changes.records)
            let comparison = try changes.records.comparison(of: earlier, with: reading, samePaper: false)
            let id = try changes.replace(earlier, by: reading, seen: comparison)
            return (try outcome(id, changes.records, isNew: true), comparison)
        }
    }

    private func demandReplaceable(_ earlier: Identifier<SourceDocument>, by document: ReadDocument) throws {
        try installation.register.read(in: principal.authority) { records in
            guard try records.document(earlier) != nil else {
                throw Failure(.notFound, "Không có văn bản số \(earlier).")
            }
            if let known = try records.document(sha256: document.sha256) {
                throw Failure(.conflict, "Tệp này đã có trong sổ: văn bản số \(known.id).")
            }
            if let heir = try records.documents().first(where: { $0.replaces == earlier }) {
                throw Failure(.conflict, "Văn bản số \(earlier) đã được thay bằng văn bản số \(heir.id).")
            }
        }
    }
}
