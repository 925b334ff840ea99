// swift-tools-version: 6.2
import PackageDescription

// A star around the model: every stage is a target of its own that imports the text layer, the model and nothing
// beside it; only the pipeline sees all stages, and the executable sees the pipeline.

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// A stage with its twin test target.
func stage(
    _ name: String, needs dependencies: [Target.Dependency] = [], testsNeed: [Target.Dependency] = [],
    fixtures: [String] = []
) -> [Target] {
    let foundation: [Target.Dependency] = ["MusterText", "MusterModel"]
    return [
        .target(name: name, dependencies: foundation + dependencies, swiftSettings: strict),
        .testTarget(
            name: name + "Tests",
            dependencies: [.byName(name: name), "MusterTestSupport"] + foundation + dependencies + testsNeed,
            exclude: fixtures, swiftSettings: strict),
    ]
}

let cLibraries: [Target] = [
    .systemLibrary(
        name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
        providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "CSystem"),
    .target(name: "CArena"),
]

let foundation: [Target] = [
    .target(name: "MusterText", swiftSettings: strict),
    .target(name: "MusterModel", dependencies: ["MusterText"], swiftSettings: strict),
    .target(name: "MusterYAML", dependencies: ["MusterText", "CYAML"], swiftSettings: strict),
    .target(name: "MusterXML", dependencies: ["CExpat"], swiftSettings: strict),
    .target(name: "MusterDigest", dependencies: ["MusterText", "MusterModel", "CCrypto"], swiftSettings: strict),
    .target(name: "MusterFiles", dependencies: ["MusterText", "CSystem"], swiftSettings: strict),
    .target(
        name: "MusterTestSupport", dependencies: ["MusterText", "MusterModel", "MusterFiles"],
        path: "Tests/MusterTestSupport",
        swiftSettings: strict),
    .testTarget(name: "MusterTextTests", dependencies: ["MusterText", "MusterTestSupport"], swiftSettings: strict),
    .testTarget(name: "MusterModelTests", dependencies: ["MusterModel", "MusterTestSupport"], swiftSettings: strict),
    .testTarget(name: "MusterYAMLTests", dependencies: ["MusterYAML", "MusterTestSupport"], swiftSettings: strict),
    .testTarget(name: "MusterXMLTests", dependencies: ["MusterXML"], swiftSettings: strict),
    .testTarget(
        name: "MusterFilesTests", dependencies: ["MusterFiles", "MusterText", "MusterTestSupport"],
        swiftSettings: strict),
    .testTarget(
        name: "MusterDigestTests", dependencies: ["MusterDigest", "MusterModel", "MusterTestSupport"],
        swiftSettings: strict),
]

let stages: [Target] =
    stage("MusterDocuments", needs: ["MusterYAML", "CCMarkGFM", "CArena"])
    + stage("MusterFacts", testsNeed: ["MusterDocuments"], fixtures: ["Properties/Documents"])
    + stage("MusterEvidence", needs: ["MusterDigest", "MusterFiles", "MusterXML"])
    + stage("MusterLinking", needs: ["MusterDigest"])
    + stage("MusterGates")
    + stage("MusterSite")
    + stage("MusterReports")

let allStages: [Target.Dependency] = [
    "MusterText", "MusterModel", "MusterFiles", "MusterYAML", "MusterDigest", "MusterDocuments", "MusterFacts",
    "MusterEvidence",
    "MusterLinking", "MusterGates", "MusterSite", "MusterReports",
]

let package = Package(
    name: "muster",
    products: [.executable(name: "muster", targets: ["muster"])],
    targets: cLibraries + foundation + stages + [
        .target(name: "MusterPipeline", dependencies: allStages + ["CSystem"], swiftSettings: strict),
        .testTarget(
            name: "MusterPipelineTests", dependencies: ["MusterPipeline", "MusterTestSupport"] + allStages,
            exclude: ["Scenarios/Fixtures", "Traps/Fixtures"],
            swiftSettings: strict),
        .executableTarget(name: "muster", dependencies: ["MusterPipeline"], swiftSettings: strict),
    ]
)
