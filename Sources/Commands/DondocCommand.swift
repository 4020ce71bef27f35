import ArgumentParser

/// `dondoc`: the root of all commands.
struct DondocCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dondoc",
        abstract: "Đọc văn bản chỉ đạo và liệt kê mọi nhiệm vụ được giao trong đó, ngay trên máy này, không cần mạng.",
        discussion: """
            Ví dụ:
              dondoc extract thong-bao.docx
              dondoc extract --format html thong-bao.txt > thong-bao.html

            Bật gợi ý lệnh khi gõ (bash; zsh và fish tương tự):
              D=~/.local/share/bash-completion/completions
              mkdir -p $D
              dondoc --generate-completion-script bash > $D/dondoc

            Trạng thái khi kết thúc: 0 là xong; 1 là có tệp bị lỗi hoặc không tìm thấy (các tệp khác vẫn được in); 2 là dùng \
            sai lệnh; 130 là bị dừng bằng ^C. Với sổ theo dõi: 3 là quy tắc chưa cho phép, 4 là không có quyền, 5 là người \
            khác vừa đổi, 6 là sổ đang bận, 7 là mất kết nối, 8 là sổ của bản mới hơn, 9 là đĩa đầy, 10 là dữ liệu hỏng, \
            11 là sổ không cho ghi hoặc không cho đọc, 12 là máy chủ không nhận tài khoản.
            """,
        version: "0.1.0",
        subcommands: [
            DocumentExtract.self, InstallationInit.self, DemoCommand.self, InstallationServe.self, DocumentImport.self,
            DocumentList.self, DocumentCommands.self,
            ProposalList.self, ProposalCommands.self, ProposalConfirm.self,
            ObligationCommands.self, ObligationSteps.self, ObligationCounts.self, OrganisationCommands.self,
            UserCommands.self, NotificationCommands.self, FeedCommands.self, TokenCommands.self, WebhookCommands.self,
            JobCommands.self,
            SearchCommand.self, ImportCommands.self,
            CalendarCommands.self, RuleCommands.self, AuditCommand.self, BackupCommand.self, RestoreCommand.self,
            DatabaseCommand.self, FilesCommand.self, ManualPrint.self,
        ]
    )

    static let _errorPrefix = "Lỗi: "
}
