import Testing
import TestSupport

/// What each target may import: the arrows of the layout, held to on every run.
///
/// A target imports only what it names here, besides the standard library's own modules. SwiftPM lets a file
/// import any module that is built somewhere in the package, so the manifest alone does not keep the layers.
@Suite struct LayerTests {
  struct Layer: Sendable, CustomTestStringConvertible {
    let name: String
    let mayImport: Set<String>
    /// Modules that only one file may import.
    var inOneFile: Set<String> = []
    var testDescription: String { name }
  }

  static let standard: Set<String> = ["Swift", "Glibc", "Synchronization", "Collections"]

  static let layers: [Layer] = [
    Layer(name: "Spreadsheet", mayImport: []),
    Layer(name: "ZipArchive", mayImport: ["CZlib"], inOneFile: ["CZlib"]),
    Layer(
      name: "XLSX", mayImport: ["Spreadsheet", "ZipArchive", "CLibXML2"],
      inOneFile: ["CLibXML2"]),
    Layer(name: "CSV", mayImport: ["Spreadsheet"]),
    Layer(name: "VietnameseText", mayImport: []),
    Layer(name: "Forms", mayImport: ["Spreadsheet", "VietnameseText", "TOMLKit"]),
    Layer(name: "Consolidation", mayImport: ["Forms", "VietnameseText"]),
    Layer(
      name: "Reports", mayImport: ["Consolidation", "Forms", "Spreadsheet", "VietnameseText"]),
    Layer(
      name: "Campaign",
      mayImport: [
        "Spreadsheet", "ZipArchive", "XLSX", "CSV", "VietnameseText", "Forms", "Consolidation",
        "Reports", "TOMLKit", "SystemPackage", "FoundationEssentials",
      ]),
    Layer(
      name: "thidua",
      mayImport: [
        "Campaign", "Consolidation", "Forms", "Reports", "Spreadsheet", "CSV", "XLSX",
        "ZipArchive", "ArgumentParser", "SystemPackage",
      ]),
  ]

  @Test(arguments: layers)
  func `imports only the layers below it`(layer: Layer) throws {
    let imports = try SourceTree.imports(ofTarget: layer.name)
    #expect(!imports.isEmpty || layer.mayImport.isEmpty)
    let foreign = imports.filter {
      !layer.mayImport.contains($0.module) && !Self.standard.contains($0.module)
    }
    #expect(foreign.map(\.description) == [])
  }

  @Test(arguments: layers.filter { !$0.inOneFile.isEmpty })
  func `keeps a C library behind one file`(layer: Layer) throws {
    let imports = try SourceTree.imports(ofTarget: layer.name)
    for module in layer.inOneFile {
      #expect(Set(imports.filter { $0.module == module }.map(\.file)).count == 1)
    }
  }

  @Test func `knows every target`() throws {
    let wrappers: Set = ["CZlib", "CLibXML2"]
    let targets = try SourceTree.targets().filter { !wrappers.contains($0) }
    #expect(Set(targets) == Set(Self.layers.map(\.name)))
  }
}
