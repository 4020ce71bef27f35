// swift-tools-version: 6.2
import PackageDescription

/// A libFuzzer target over decoding and extraction, apart from the benchmark because everything in it is built with the sanitisers.
/// `Scripts/fuzz` builds and runs it.
let instrumented: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
]

let package = Package(
    name: "fuzzing",
    targets: [
        .target(name: "Kernel", swiftSettings: instrumented),
        .target(name: "VietnameseText", swiftSettings: instrumented),
        .target(name: "TemporalExpressions", dependencies: ["Kernel", "VietnameseText"], swiftSettings: instrumented),
        .target(
            name: "Directives",
            dependencies: ["Kernel", "VietnameseText", "TemporalExpressions"],
            swiftSettings: instrumented
        ),
        .executableTarget(
            name: "Fuzz",
            dependencies: ["VietnameseText", "Directives"],
            swiftSettings: instrumented,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]
        ),
    ],
    swiftLanguageModes: [.v6]
)
