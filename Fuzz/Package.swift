// swift-tools-version: 6.2
// The properties of Tests/TestSupport as targets of libFuzzer. See run, which builds this.
import PackageDescription

let package = Package(
    name: "Fuzz",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "swift-bounces", path: "..")],
    targets: [
        .target(
            name: "TestSupport",
            dependencies: [
                .product(name: "Bounces", package: "swift-bounces"),
                .product(name: "Mailboxes", package: "swift-bounces"),
                .product(name: "RawMail", package: "swift-bounces"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("InternalImportsByDefault"),
                .enableUpcomingFeature("MemberImportVisibility"),
            ]),
        .executableTarget(name: "FuzzMail", dependencies: ["TestSupport"]),
    ]
)
