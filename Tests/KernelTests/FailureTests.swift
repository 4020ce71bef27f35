import Kernel
import Testing

@Suite struct FailureTests {
    @Test func `a failure keeps its code and its sentence`() {
        let failure = Failure(.damaged, "Tệp a.docx bị hỏng; hãy xin lại bản gốc.")
        #expect(failure.code == .damaged)
        #expect(failure.message == "Tệp a.docx bị hỏng; hãy xin lại bản gốc.")
        #expect(failure != Failure(.empty, failure.message))
        #expect(failure == Failure(.damaged, failure.message))
    }

    @Test func `a failure is thrown and caught as what it is`() {
        #expect(throws: Failure(.notFound, "Không có tệp a.txt.")) {
            throw Failure(.notFound, "Không có tệp a.txt.")
        }
    }

    @Test func `every code has a name of its own`() {
        #expect(Set(Failure.Code.allCases.map(\.rawValue)).count == Failure.Code.allCases.count)
    }
}
