// swift-tools-version: 6.3
import PackageDescription

/// What every Swift target here agrees to.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .treatAllWarnings(as: .error),
]

/// Product code also marks every unsafe expression and may return borrowed views of its storage.
let product = house + [.strictMemorySafety(), .enableExperimentalFeature("Lifetimes")]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let systemPackage = Target.Dependency.product(name: "SystemPackage", package: "swift-system")
let tomlKit = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

/// A layer of the product.
///
/// What it may import is held to the same table by ArchitectureTests.
func layer(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [],
  resources: [Resource] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: exclude, resources: resources,
    swiftSettings: product)
}

/// The tests of one layer.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"],
    swiftSettings: house + [.enableExperimentalFeature("Lifetimes")])
}

/// What `make fuzz` alone asks for: entry points of libFuzzer, which brings the `main` that calls them.
let fuzzing: [Target] =
  Context.environment["THIDUA_FUZZING"] == nil
  ? []
  : [.target(name: "FuzzingSupport", path: "Tests/Fuzzing/Support", swiftSettings: house)]
    + ["Zip", "Package", "Sheet", "Strings", "Styles", "CSV", "Form"].map { name in
      .executableTarget(
        name: "Fuzz\(name)",
        dependencies: ["FuzzingSupport", "CodecTestSupport", "FormTestSupport", "Forms"],
        path: "Tests/Fuzzing", sources: ["\(name).swift"], swiftSettings: house)
    }

let package = Package(
  name: "thidua",
  products: [
    .executable(name: "thidua", targets: ["thidua"]),
    .library(name: "XLSX", targets: ["XLSX", "Spreadsheet"]),
    .library(name: "CSV", targets: ["CSV", "Spreadsheet"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    // Bottom-up: a target imports only what stands above it in this list (README, "How it is built").
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    layer("Spreadsheet"),
    layer("ZipArchive", ["CZlib"]),
    layer("XLSX", ["Spreadsheet", "ZipArchive", "CLibXML2"]),
    layer("CSV", ["Spreadsheet"]),
    layer("VietnameseText"),
    layer(
      "Forms", ["Spreadsheet", "VietnameseText", tomlKit],
      resources: [
        .embedInCode("Resources/phu-luc-02.toml"),
        .embedInCode("Resources/de-nghi-khen-thuong.toml"),
        .embedInCode("Resources/layout-words.toml"),
      ]),
    layer("Consolidation", ["Forms", "VietnameseText"]),
    layer("Reports", ["Consolidation", "Forms", "Spreadsheet", "VietnameseText"]),
    layer(
      "Campaign",
      [
        "Spreadsheet", "ZipArchive", "XLSX", "CSV", "VietnameseText", "Forms", "Consolidation",
        "Reports", tomlKit, systemPackage,
      ],
      // The forms belong to the layer Forms, the blank forms to the people who fill them in.
      exclude: [
        "Resources/forms", "Resources/phu-luc-02.csv", "Resources/phu-luc-02.xlsx",
        "Resources/schemas",
      ],
      resources: [
        .embedInCode("Resources/plans/bat-ky.toml"),
        .embedInCode("Resources/plans/quang-ngai-2022.toml"),
        .embedInCode("Resources/plans/quang-ngai-2022-units.csv"),
        .embedInCode("Resources/lexicons/health-units.tsv"),
        .embedInCode("Resources/lexicons/awards.toml"),
        .embedInCode("Resources/lexicons/positions.toml"),
        .embedInCode("Resources/rules/quy-dinh-2004-07.toml"),
        .embedInCode("Resources/rules/quy-dinh-2014-06.toml"),
        .embedInCode("Resources/rules/quy-dinh-2017-10.toml"),
        .embedInCode("Resources/rules/quy-dinh-2024-01.toml"),
        .embedInCode("Resources/rules/quy-dinh-2025-07.toml"),
      ]),
    .executableTarget(
      name: "thidua", dependencies: ["Campaign", argumentParser], swiftSettings: product),

    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    // Apart from TestSupport: what imports libxml2, by way of XLSX, cannot import Foundation.
    .target(
      name: "CodecTestSupport",
      dependencies: ["XLSX", "CSV", "Spreadsheet", "ZipArchive", "TestSupport"],
      path: "Tests/CodecTestSupport", swiftSettings: house),
    .target(
      name: "FormTestSupport", dependencies: ["Forms", "Spreadsheet", "VietnameseText"],
      path: "Tests/FormTestSupport", swiftSettings: house),
    tests("ArchitectureTests", []),
    tests("SpreadsheetTests", ["Spreadsheet"]),
    tests("ZipArchiveTests", ["ZipArchive", "CodecTestSupport"]),
    tests("XLSXTests", ["XLSX", "CSV", "Spreadsheet", "ZipArchive", "CodecTestSupport"]),
    tests("CSVTests", ["CSV", "Spreadsheet", "CodecTestSupport"]),
    tests("TrapTests", ["XLSX", "CSV", "Spreadsheet", "ZipArchive", "CodecTestSupport"]),
    tests("VietnameseTextTests", ["VietnameseText"]),
    tests("FormsTests", ["Forms", "Spreadsheet", "VietnameseText", "FormTestSupport"]),
    tests("ConsolidationTests", ["Consolidation", "Forms", "Spreadsheet", "VietnameseText"]),
    tests(
      "ReportsTests",
      [
        "Reports", "CodecTestSupport", "Consolidation", "Forms", "Spreadsheet", "VietnameseText",
        "XLSX",
      ]),
    tests(
      "CampaignTests",
      [
        "Campaign", "CodecTestSupport", "Consolidation", "CSV", "Forms", "Reports", "Spreadsheet",
        "XLSX", "ZipArchive", systemPackage,
      ]),
    tests("DocumentationTests", ["XLSX", "CSV", "Spreadsheet", "CodecTestSupport"]),
    tests("CommandLineTests", []),
  ] + fuzzing,
  swiftLanguageModes: [.v6]
)
