// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "swift-bounces",
    // the first with spans of strings and InlineArray
    platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
    products: [
        .library(name: "Bounces", targets: ["Bounces"]),
        .library(name: "Mailboxes", targets: ["Mailboxes"]),
        .library(name: "RawMail", targets: ["RawMail"]),
        .executable(name: "bounces", targets: ["BouncesCommand"]),
    ],
    traits: [
        .trait(name: "ICU", description: "Decode every charset that ICU knows (needs libicu-dev)."),
        .default(enabledTraits: []),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        .target(name: "RawMail", swiftSettings: settings),
        .target(
            name: "InternetMessage",
            dependencies: ["RawMail", .target(name: "CICU", condition: .when(traits: ["ICU"]))],
            swiftSettings: settings),
        .target(name: "DeliveryReports", dependencies: ["InternetMessage", "RawMail"], swiftSettings: settings),
        .target(name: "Bounces", dependencies: ["DeliveryReports"], swiftSettings: settings),
        .target(name: "Mailboxes", dependencies: ["InternetMessage"], swiftSettings: settings),
        .executableTarget(
            name: "BouncesCommand",
            dependencies: [
                "Bounces", "Mailboxes",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .target(
            name: "CICU",
            cSettings: [.define("CICU_ENABLED", .when(traits: ["ICU"]))],
            linkerSettings: [.linkedLibrary("icuuc", .when(traits: ["ICU"]))]),
        .target(
            name: "TestSupport", dependencies: ["Bounces", "Mailboxes"], path: "Tests/TestSupport",
            swiftSettings: settings),
        .testTarget(name: "RawMailTests", dependencies: ["RawMail", "TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "InternetMessageTests", dependencies: ["InternetMessage", "RawMail", "TestSupport"],
            swiftSettings: settings),
        .testTarget(
            name: "DeliveryReportsTests", dependencies: ["DeliveryReports", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "BouncesTests", dependencies: ["Bounces", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "MailboxesTests", dependencies: ["Mailboxes", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "CommandTests", dependencies: ["BouncesCommand", "TestSupport"], swiftSettings: settings),
        .testTarget(name: "PropertyTests", dependencies: ["TestSupport"], swiftSettings: settings),
        .testTarget(
            name: "CorpusTests", dependencies: ["Bounces", "Mailboxes", "TestSupport"], swiftSettings: settings),
    ]
)
