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
    targets: [
        .target(name: "Kernel", swiftSettings: strict),
        .target(name: "VietnameseText", swiftSettings: strict),
        .target(name: "TemporalExpressions", dependencies: ["Kernel", "VietnameseText"], swiftSettings: strict),
        .target(
            name: "Directives",
            dependencies: ["Kernel", "VietnameseText", "TemporalExpressions"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "Benchmark",
            dependencies: ["VietnameseText", "TemporalExpressions", "Directives"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
