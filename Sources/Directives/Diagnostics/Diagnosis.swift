import VietnameseText

/// What a person should look at in a document, gathered from the rules of diagnosis.
struct Diagnosis {
    let text: SourceText
    let reading: Reading
    let extraction: Extraction

    func findings() -> [Finding] { [] }
}
