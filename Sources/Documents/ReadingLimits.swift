/// What reading one document may cost at most (giới hạn khi đọc).
package struct ReadingLimits: Sendable, Equatable {
    /// The largest text, in bytes, in a file of its own or taken out of another: some ten thousand pages.
    ///
    /// Extraction takes up to thirty times a text of nothing but orders and dates; so much stays within a gigabyte.
    package var textBytes = 32 << 20
    /// The largest .docx, .odt, .pdf or image, in bytes.
    package var packedBytes = 64 << 20
    /// What all parts read from one archive may unpack to, in bytes.
    package var unpackedBytes = 256 << 20
    /// How many times its packed size a part may unpack to, once it is past a megabyte.
    package var unpackingRatio = 500
    /// How deep the elements of a part may be nested.
    package var nesting = 400
    /// How long one run of a helper program may take.
    package var childSeconds = 120
    /// The address space of a helper program, in bytes.
    package var childMemory = 2 << 30
    /// What a helper program may print, in bytes.
    package var childOutput = 64 << 20
    /// The width times the height of an image.
    package var pixels = 100_000_000
    /// How many pages of one document may go through character recognition.
    package var recognisedPages = 200
    /// How long the recognition of one document may take, in seconds; pages begun by then are finished.
    package var recognitionSeconds = 900

    package init() {}
}
