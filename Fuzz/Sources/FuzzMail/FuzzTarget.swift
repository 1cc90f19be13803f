import Foundation
import TestSupport

/// The property that the environment names.
private let property: Property = {
    let name = ProcessInfo.processInfo.environment["PROPERTY"] ?? ""
    guard let property = Property.all.first(where: { $0.name == name }) else {
        fatalError("PROPERTY is to be one of: \(Property.all.map(\.name).joined(separator: " "))")
    }
    return property
}()

/// `EFFORT=everything` tries all of a property on each input, as the tests do; else a share that its bytes choose.
private let effort: Effort = ProcessInfo.processInfo.environment["EFFORT"] == "everything" ? .everything : .sample

/// What libFuzzer calls with each input: it traps where the property does not hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafeRawPointer, _ count: Int) -> CInt {
    let violations = property.violations(of: Array(UnsafeRawBufferPointer(start: start, count: count)), effort: effort)
    guard violations.isEmpty else { fatalError("\(property.name): \(violations.joined(separator: "\n"))") }
    return 0
}
