import CPostgreSQL
import Glibc
import Kernel

/// libpq, opened when a register on a server is first asked for (thư viện libpq).
///
/// Linked in the usual way it would bring thirty libraries into every run of the program, also where there is no server.
struct Library: Sendable {
    typealias Text = UnsafeMutablePointer<CChar>?

    typealias Texts = UnsafePointer<UnsafePointer<CChar>?>?

    let connect: @convention(c) (Texts, Texts, Int32) -> OpaquePointer?
    let status: @convention(c) (OpaquePointer?) -> ConnStatusType
    let needsPassword: @convention(c) (OpaquePointer?) -> Int32
    let errorMessage: @convention(c) (OpaquePointer?) -> Text
    let finish: @convention(c) (OpaquePointer?) -> Void
    let transactionStatus: @convention(c) (OpaquePointer?) -> PGTransactionStatusType
    let execute: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?) -> OpaquePointer?
    let enterPipelineMode: @convention(c) (OpaquePointer?) -> Int32
    let exitPipelineMode: @convention(c) (OpaquePointer?) -> Int32
    let pipelineSync: @convention(c) (OpaquePointer?) -> Int32
    let sendPrepare:
        @convention(c) (
            OpaquePointer?, UnsafePointer<CChar>?, UnsafePointer<CChar>?, Int32, UnsafePointer<Oid>?
        ) -> Int32
    let sendPrepared:
        @convention(c) (
            OpaquePointer?, UnsafePointer<CChar>?, Int32, Texts, UnsafePointer<Int32>?, UnsafePointer<Int32>?, Int32
        ) -> Int32
    let setSingleRowMode: @convention(c) (OpaquePointer?) -> Int32
    let nextResult: @convention(c) (OpaquePointer?) -> OpaquePointer?
    let resultStatus: @convention(c) (OpaquePointer?) -> ExecStatusType
    let resultField: @convention(c) (OpaquePointer?, Int32) -> Text
    let resultMessage: @convention(c) (OpaquePointer?) -> Text
    let clear: @convention(c) (OpaquePointer?) -> Void
    let rowCount: @convention(c) (OpaquePointer?) -> Int32
    let changeCount: @convention(c) (OpaquePointer?) -> Text
    let commandStatus: @convention(c) (OpaquePointer?) -> Text
    let isNull: @convention(c) (OpaquePointer?, Int32, Int32) -> Int32
    let value: @convention(c) (OpaquePointer?, Int32, Int32) -> Text
    let length: @convention(c) (OpaquePointer?, Int32, Int32) -> Int32
    let type: @convention(c) (OpaquePointer?, Int32) -> Oid

    /// The library of this machine; a machine without it is told what to install.
    static func loaded() throws(Failure) -> Library { try shared.get() }

    private static let shared: Result<Library, Failure> = Result { () throws(Failure) in try Library() }

    private init() throws(Failure) {
        guard let library = dlopen("libpq.so.5", RTLD_NOW | RTLD_LOCAL) else {
            throw Failure(.missingTool, "Chưa có thư viện libpq để dùng PostgreSQL; hãy cài gói libpq5 rồi chạy lại.")
        }
        connect = try Self.function("PQconnectdbParams", in: library)
        status = try Self.function("PQstatus", in: library)
        needsPassword = try Self.function("PQconnectionNeedsPassword", in: library)
        errorMessage = try Self.function("PQerrorMessage", in: library)
        finish = try Self.function("PQfinish", in: library)
        transactionStatus = try Self.function("PQtransactionStatus", in: library)
        execute = try Self.function("PQexec", in: library)
        enterPipelineMode = try Self.function("PQenterPipelineMode", in: library)
        exitPipelineMode = try Self.function("PQexitPipelineMode", in: library)
        pipelineSync = try Self.function("PQpipelineSync", in: library)
        sendPrepare = try Self.function("PQsendPrepare", in: library)
        sendPrepared = try Self.function("PQsendQueryPrepared", in: library)
        setSingleRowMode = try Self.function("PQsetSingleRowMode", in: library)
        nextResult = try Self.function("PQgetResult", in: library)
        resultStatus = try Self.function("PQresultStatus", in: library)
        resultField = try Self.function("PQresultErrorField", in: library)
        resultMessage = try Self.function("PQresultErrorMessage", in: library)
        clear = try Self.function("PQclear", in: library)
        rowCount = try Self.function("PQntuples", in: library)
        changeCount = try Self.function("PQcmdTuples", in: library)
        commandStatus = try Self.function("PQcmdStatus", in: library)
        isNull = try Self.function("PQgetisnull", in: library)
        value = try Self.function("PQgetvalue", in: library)
        length = try Self.function("PQgetlength", in: library)
        type = try Self.function("PQftype", in: library)
    }

    /// What a connection last complained of.
    func message(of connection: OpaquePointer) -> String {
        errorMessage(connection).map { String(cString: $0) } ?? ""
    }

    private static func function<Function>(_ name: String, in library: UnsafeMutableRawPointer) throws(Failure)
        -> Function
    {
        guard let address = dlsym(library, name) else {
            throw Failure(.missingTool, "Thư viện libpq trên máy này quá cũ; hãy cập nhật gói libpq5.")
        }
        return unsafeBitCast(address, to: Function.self)
    }
}
