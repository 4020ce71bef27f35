// swift-tools-version: 6.2
import PackageDescription

/// Every target is checked alike: warnings are errors, existentials are spelled out, imports are internal unless they say more.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "dondoc",
    products: [
        .executable(name: "dondoc", targets: ["dondoc"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    ],
    targets: [
        .target(name: "Kernel"),
        .target(name: "VietnameseText"),
        .target(name: "Markup"),
        .target(
            name: "Accounts",
            dependencies: [
                "CQRencode",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        // Only for its types: the library is opened when a code is set up.
        .systemLibrary(name: "CQRencode", providers: [.apt(["libqrencode-dev"])]),
        .target(name: "TemporalExpressions", dependencies: ["Kernel", "VietnameseText"]),
        .target(name: "Directives", dependencies: ["Kernel", "VietnameseText", "TemporalExpressions"]),
        // Packs are part of the program itself, which stays one file.
        .target(
            name: "RulePacks",
            dependencies: ["Kernel"],
            resources: [.embedInCode("Packs")]
        ),
        .target(name: "Organisations", dependencies: ["Kernel", "VietnameseText"]),
        .target(name: "Search", dependencies: ["Kernel", "VietnameseText", "Organisations"]),
        .target(name: "Obligations", dependencies: ["Kernel", "Organisations"]),
        .target(name: "Calendars", dependencies: ["Kernel", "Obligations"]),
        .target(name: "Notifications", dependencies: ["Kernel", "Organisations", "Obligations"]),
        // Only for its types, as with libpq: the library is opened when a letter or a message goes out.
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "Transfers", dependencies: ["Kernel", "CCurl"]),
        .target(
            name: "Mail",
            dependencies: ["Kernel", "CCurl", "Transfers", .product(name: "Crypto", package: "swift-crypto")]
        ),
        .target(
            name: "OpenID",
            dependencies: [
                "Kernel", "Accounts", "CCurl", "Transfers",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "Storage",
            dependencies: [
                "Kernel", "VietnameseText", "RulePacks", "Organisations", "Obligations", "Search", "Accounts",
                "Notifications", .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "StorageSQLite",
            dependencies: [
                "Kernel", "Storage", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]
        ),
        // Only for its types: the library itself is opened when a server is used.
        .systemLibrary(name: "CPostgreSQL", providers: [.apt(["libpq-dev"])]),
        .target(name: "StoragePostgreSQL", dependencies: ["Kernel", "Storage", "CPostgreSQL"]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CUtf8proc", pkgConfig: "libutf8proc", providers: [.apt(["libutf8proc-dev"])]),
        // Only for its types, as with libpq: the library is opened when a spreadsheet is written.
        .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(
            name: "Documents",
            dependencies: [
                "Kernel", "VietnameseText", "CZip", "CExpat", "CUtf8proc", "CXlsxWriter",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ]
        ),
        .target(
            name: "Server",
            dependencies: [
                "Kernel", "VietnameseText", "RulePacks", "TemporalExpressions", "Directives", "Documents",
                "Organisations", "Obligations", "Notifications", "Mail", "Storage", "StorageSQLite",
                "StoragePostgreSQL",
            ]
        ),
        .target(
            name: "Demo",
            dependencies: [
                "Kernel", "Accounts", "RulePacks", "Directives", "Documents", "Organisations", "Obligations", "Storage",
                "Server",
            ]
        ),
        .target(name: "PaperView", dependencies: ["VietnameseText", "Directives", "Markup"]),
        .target(
            name: "Exports",
            dependencies: ["Kernel", "Documents", "Organisations", "Obligations", "RulePacks", "Calendars", "Storage"]
        ),
        .target(
            name: "Web",
            dependencies: [
                "Kernel", "VietnameseText", "Markup", "Accounts", "Directives", "Documents", "PaperView",
                "Organisations", "Obligations", "Search", "RulePacks", "Calendars", "Exports", "Mail", "Notifications",
                "OpenID", "Storage", "Server",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ],
            resources: [.embedInCode("Public")]
        ),
        .target(
            name: "Commands",
            dependencies: [
                "Kernel", "VietnameseText", "Markup", "Accounts", "RulePacks", "TemporalExpressions", "Directives",
                "Documents", "PaperView", "Organisations", "Obligations", "Search", "Calendars", "Exports",
                "Notifications",
                "Mail", "OpenID", "Storage", "Server", "Demo", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(name: "dondoc", dependencies: ["Commands"]),
        .target(
            name: "TestSupport",
            dependencies: [
                "Kernel", "VietnameseText", "RulePacks", "TemporalExpressions", "Directives", "Storage",
                "StorageSQLite",
                "StoragePostgreSQL",
            ],
            exclude: ["Servers/smtp_server.py", "Servers/http_server.py", "Servers/identity_server.py"]
        ),
        .testTarget(
            name: "NotificationsTests",
            dependencies: ["Kernel", "Organisations", "Obligations", "Notifications", "TestSupport"]
        ),
        .testTarget(name: "CalendarsTests", dependencies: ["Kernel", "Obligations", "Calendars", "TestSupport"]),
        .testTarget(name: "MailTests", dependencies: ["Kernel", "Mail", "TestSupport"]),
        .testTarget(name: "TransfersTests", dependencies: ["Transfers"]),
        .testTarget(
            name: "OpenIDTests",
            dependencies: [
                "Kernel", "Accounts", "OpenID", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        .testTarget(name: "KernelTests", dependencies: ["Kernel", "TestSupport"]),
        .testTarget(name: "RulePacksTests", dependencies: ["Kernel", "RulePacks", "TestSupport"]),
        .testTarget(name: "VietnameseTextTests", dependencies: ["VietnameseText", "TestSupport"]),
        .testTarget(
            name: "TemporalExpressionsTests",
            dependencies: ["Kernel", "VietnameseText", "TemporalExpressions", "TestSupport"]
        ),
        .testTarget(
            name: "DirectivesTests",
            dependencies: ["Kernel", "VietnameseText", "TemporalExpressions", "Directives", "TestSupport"]
        ),
        .testTarget(name: "OrganisationsTests", dependencies: ["Kernel", "Organisations"]),
        .testTarget(name: "SearchTests", dependencies: ["Kernel", "Search"]),
        .testTarget(name: "ObligationsTests", dependencies: ["Kernel", "Organisations", "Obligations", "TestSupport"]),
        .testTarget(
            name: "StorageTests",
            dependencies: [
                "Kernel", "RulePacks", "Organisations", "Obligations", "Search", "Notifications", "Accounts", "Storage",
                "StorageSQLite", "StoragePostgreSQL", "TestSupport",
            ]
        ),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Kernel", "Accounts", "Documents", "Organisations", "Obligations", "Notifications", "Mail", "Storage",
                "StorageSQLite", "Server", "TestSupport", "VietnameseText",
            ]
        ),
        .testTarget(
            name: "DemoTests",
            dependencies: [
                "Kernel", "VietnameseText", "Directives", "Organisations", "Obligations", "Storage", "Server", "Demo",
                "TestSupport",
            ]
        ),
        .testTarget(
            name: "WebTests",
            dependencies: [
                "Kernel", "Accounts", "Markup", "OpenID", "Organisations", "Obligations", "Storage", "StorageSQLite",
                "Server", "Web",
                "TestSupport", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(name: "PaperViewTests", dependencies: ["PaperView"]),
        .testTarget(name: "AccountsTests", dependencies: ["Accounts"]),
        .testTarget(
            name: "AcceptanceTests",
            dependencies: ["Kernel", "VietnameseText", "TemporalExpressions", "Directives", "TestSupport"]
        ),
        .testTarget(name: "DocumentsTests", dependencies: ["Kernel", "VietnameseText", "Documents", "TestSupport"]),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Kernel", "VietnameseText", "Directives", "Documents", "PaperView", "Organisations", "Obligations",
                "Storage", "Exports",
                "Server", "Commands", "TestSupport",
            ]
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = strict
}
