import CXlsxWriter
import Glibc
import Kernel

/// libxlsxwriter, opened when a spreadsheet is first written (thư viện ghi tệp .xlsx); every other run of the program
/// starts without it.
struct SheetLibrary: Sendable {
    typealias Book = UnsafeMutablePointer<lxw_workbook>
    typealias Sheet = UnsafeMutablePointer<lxw_worksheet>
    typealias Format = UnsafeMutablePointer<lxw_format>

    let open: @convention(c) (UnsafePointer<CChar>?, UnsafeMutablePointer<lxw_workbook_options>?) -> Book?
    let addSheet: @convention(c) (Book?, UnsafePointer<CChar>?) -> Sheet?
    let addFormat: @convention(c) (Book?) -> Format?
    let close: @convention(c) (Book?) -> lxw_error
    let text: @convention(c) (Sheet?, lxw_row_t, lxw_col_t, UnsafePointer<CChar>?, Format?) -> lxw_error
    let number: @convention(c) (Sheet?, lxw_row_t, lxw_col_t, Double, Format?) -> lxw_error
    let setColumn: @convention(c) (Sheet?, lxw_col_t, lxw_col_t, Double, Format?) -> lxw_error
    let freeze: @convention(c) (Sheet?, lxw_row_t, lxw_col_t) -> Void
    let filter: @convention(c) (Sheet?, lxw_row_t, lxw_col_t, lxw_row_t, lxw_col_t) -> lxw_error
    let setBold: @convention(c) (Format?) -> Void
    let setWrap: @convention(c) (Format?) -> Void
    let setAlignment: @convention(c) (Format?, UInt8) -> Void
    let setNumberFormat: @convention(c) (Format?, UnsafePointer<CChar>?) -> Void

    /// The library of this machine; a machine without it is told what to install.
    static func loaded() throws(Failure) -> SheetLibrary { try shared.get() }

    private static let shared: Result<SheetLibrary, Failure> = Result { () throws(Failure) in try SheetLibrary() }

    private init() throws(Failure) {
        guard let library = dlopen("libxlsxwriter.so.\(LXW_SOVERSION)", RTLD_NOW | RTLD_LOCAL) else {
            throw Failure(
                .missingTool,
                "Chưa có thư viện libxlsxwriter để ghi tệp .xlsx; hãy cài gói libxlsxwriter\(LXW_SOVERSION) rồi chạy lại, hoặc dùng --format csv."
            )
        }
        open = try Self.function("workbook_new_opt", in: library)
        addSheet = try Self.function("workbook_add_worksheet", in: library)
        addFormat = try Self.function("workbook_add_format", in: library)
        close = try Self.function("workbook_close", in: library)
        text = try Self.function("worksheet_write_string", in: library)
        number = try Self.function("worksheet_write_number", in: library)
        setColumn = try Self.function("worksheet_set_column", in: library)
        freeze = try Self.function("worksheet_freeze_panes", in: library)
        filter = try Self.function("worksheet_autofilter", in: library)
        setBold = try Self.function("format_set_bold", in: library)
        setWrap = try Self.function("format_set_text_wrap", in: library)
        setAlignment = try Self.function("format_set_align", in: library)
        setNumberFormat = try Self.function("format_set_num_format", in: library)
    }

    private static func function<Function>(_ name: String, in library: UnsafeMutableRawPointer) throws(Failure)
        -> Function
    {
        guard let address = dlsym(library, name) else {
            throw Failure(.missingTool, "Thư viện libxlsxwriter trên máy này không dùng được; hãy cập nhật gói đó.")
        }
        return unsafeBitCast(address, to: Function.self)
    }
}
