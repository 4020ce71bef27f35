import Foundation

/// What annotators wrote about a document, as `NAME.gold.json` has it.
package struct GoldFile: Decodable, Sendable {
    package struct Obligation: Decodable, Sendable {
        package var id: String?
        package var from: String
        package var to: String
        package var lead: [String]?
        package var coordinate: [String]?
        package var reportTo: [String]?
        package var due: String?
        package var start: String?
        package var recurrence: String?
        package var optional: Bool?

        package var isOptional: Bool { optional ?? false }
    }

    package struct Time: Decodable, Sendable {
        package var quote: String
        package var start: String?
        package var end: String?
        package var recurrence: String?
        package var optional: Bool?

        package var isOptional: Bool { optional ?? false }
    }

    package struct Reference: Decodable, Sendable {
        package var number: String?
        package var symbol: String?
    }

    package var obligations: [Obligation]
    package var times: [Time]?
    package var references: [Reference]?
    /// Kind, number, symbol, date, issuer, title, signer; a value that the document leaves out is `null`.
    package var meta: [String: String?]?

    package init(json: String) throws {
        self = try JSONDecoder().decode(GoldFile.self, from: Data(json.utf8))
    }
}
