// swift-tools-version: 6.2
import PackageDescription

/// The benchmark is a package of its own, so that neither `make run` nor `make test` builds it. What it measures is linked in from
/// `../Sources` as targets of this package: only so are the declarations with `package` access within reach, and the project needs
/// no library products for it. Formats and the program as a whole are measured on the executable `dondoc` itself.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "benchmarks",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .target(name: "Kernel", swiftSettings: strict),
        .target(name: "VietnameseText", swiftSettings: strict),
        .target(name: "TemporalExpressions", dependencies: ["Kernel", "VietnameseText"], swiftSettings: strict),
        .target(
            name: "Directives",
            dependencies: ["Kernel", "VietnameseText", "TemporalExpressions"],
            swiftSettings: strict
        ),
        .target(name: "Organisations", dependencies: ["Kernel", "VietnameseText"], swiftSettings: strict),
        .target(name: "RulePacks", dependencies: ["Kernel"], resources: [.embedInCode("Packs")], swiftSettings: strict),
        .target(name: "Search", dependencies: ["Kernel", "VietnameseText", "Organisations"], swiftSettings: strict),
        .target(name: "Obligations", dependencies: ["Kernel", "Organisations"], swiftSettings: strict),
        .target(
            name: "Accounts",
            dependencies: [
                "CQRencode",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CQRencode"),
        .target(
            name: "Notifications",
            dependencies: ["Kernel", "Obligations", "Organisations"],
            swiftSettings: strict
        ),
        .target(
            name: "Storage",
            dependencies: [
                "Kernel", "VietnameseText", "RulePacks", "Organisations", "Obligations", "Search", "Accounts",
                "Notifications", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "StorageSQLite",
            dependencies: [
                "Kernel", "Storage", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CPostgreSQL"),
        .target(
            name: "StoragePostgreSQL",
            dependencies: ["Kernel", "Storage", "CPostgreSQL"],
            swiftSettings: strict
        ),
        .target(name: "Clusters", swiftSettings: strict),
        .target(name: "Measuring", swiftSettings: strict),
        .executableTarget(
            name: "Benchmark",
            dependencies: ["VietnameseText", "TemporalExpressions", "Directives", "Measuring"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "RegisterBenchmark",
            dependencies: [
                "Kernel", "VietnameseText", "Organisations", "Obligations", "Search", "Storage", "StorageSQLite",
                "StoragePostgreSQL", "Clusters", "Measuring",
            ],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
