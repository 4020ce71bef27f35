package import VietnameseText

/// What a vocabulary must reserve for expressions of time to be read.
package enum TimeLexicon {
    package static let reserved: [[String]] = TimeWord.spellings + AnchorWord.spellings

    /// A vocabulary that knows only the words of time, for use without any other rules.
    package static let vocabulary = Vocabulary(reserved: reserved)
}
