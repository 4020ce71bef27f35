/// What keeps a measure from being taken, said in one sentence.
package struct Fault: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
