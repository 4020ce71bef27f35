/// A table as the engine's own catalogue describes it (bảng), so that no list of tables has to be kept by hand.
package struct TableSchema: Hashable, Sendable {
    package var name: String
    package var columns: [ColumnSchema]

    package init(name: String, columns: [ColumnSchema]) {
        self.name = name
        self.columns = columns
    }
}

/// A column that is stored; what the engine computes itself is none.
package struct ColumnSchema: Hashable, Sendable {
    /// How its values are carried from one engine to the other.
    package enum Kind: String, Hashable, Sendable {
        case integer, text, bytes
    }

    package var name: String
    package var kind: Kind
    /// Whether the engine gives the number of a new row from a sequence of its own.
    package var isIdentity: Bool

    package init(name: String, kind: Kind, isIdentity: Bool = false) {
        self.name = name
        self.kind = kind
        self.isIdentity = isIdentity
    }
}
