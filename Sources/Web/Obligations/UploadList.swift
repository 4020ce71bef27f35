import Markup
import Obligations
import Storage

/// Where files of evidence are chosen, with those that have come before (tệp minh chứng trong biểu mẫu).
///
/// Without a script the files go with the form; with one they go as soon as they are chosen, and the form names them.
struct UploadList {
    let obligation: Obligation
    let step: StepKind
    let uploads: [PendingUpload]
    let words: StepWords

    /// On a phone this offers the camera as well.
    var html: HTML {
        """
        <label>\(words.files)<input type="file" name="file" multiple accept="image/*,.pdf,.docx,.xlsx,.odt,.txt"><small>\(words.filesHint)</small></label>
        <ul class="uploads" aria-live="polite" data-uploads="\(Link.uploads(obligation.id))" data-step="\(step.rawValue)"
        data-sending="\(words.uploadSending)" data-paused="\(words.uploadPaused)" data-sent="\(words.uploadSent)"
        data-remove="\(words.uploadRemove)" data-signed-out="\(words.uploadSignedOut)" data-waits="\(words.uploadWaits)"
        data-broken="\(words.uploadBroken)">\(uploads.map(line))</ul>
        """
    }

    /// The same box from the first piece to the last, so that nothing below moves under a finger when the last one has come.
    private func line(_ upload: PendingUpload) -> HTML {
        let id = "\(upload.id)"
        let isWhole = upload.isWhole
        let box = Field.check("upload", upload.name, isOn: isWhole, value: id, isDisabled: !isWhole)
        guard !isWhole else { return "<li data-upload=\"\(id)\">\(box)<p><small>\(words.uploadSent)</small></p></li>" }
        return """
            <li data-upload="\(id)" data-length="\(upload.byteCount)" data-name="\(upload.name)">\(box)
            <p><progress max="\(upload.byteCount)" value="\(upload.offset)" aria-label="\(upload.name)"></progress> <small>\(words.uploadAgain)</small></p></li>
            """
    }
}
