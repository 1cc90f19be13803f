// swift-tools-version: 6.2
// Prints the structure of messages as this package sees it. See run.
import PackageDescription

let package = Package(
    name: "Differential",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "swift-bounces", path: "../..")],
    targets: [
        .executableTarget(
            name: "structure", dependencies: [.product(name: "Bounces", package: "swift-bounces")])
    ]
)
