import TestSupport
import Testing

/// The code in the articles is the code of the examples here, which are compiled and run.
@Suite struct ArticleTests {
  /// An article of a documentation catalog, and the examples of the same name beside this file.
  struct Article: Sendable, CustomTestStringConvertible {
    let path: String
    var name: String { String(path.split(separator: "/").last?.dropLast(3) ?? "") }
    var testDescription: String { name }
  }

  private static let root = Fixtures.directory + "/.."

  /// The articles that hold code.
  static let articles: [Article] = ["XLSX", "CSV"].flatMap { module in
    let catalog = "\(root)/Sources/\(module)/\(module).docc"
    let files = (try? FolderListing.files(below: catalog, suffix: ".md")) ?? []
    return files.map(Article.init).filter { $0.name != module }
  }

  @Test func `finds the articles`() {
    #expect(Self.articles.count == 11)
  }

  @Test(arguments: articles)
  func `shows only code that runs`(article: Article) throws {
    let examples = try Self.lines("\(Self.root)/Tests/DocumentationTests/\(article.name).swift")
    let blocks = Self.codeBlocks(try Self.lines(article.path))
    #expect(!blocks.isEmpty)
    for block in blocks {
      #expect(Self.holds(examples, block), "\(block.joined(separator: "\n"))")
    }
  }

  private static func lines(_ path: String) throws -> [Substring] {
    String(decoding: try Fixtures.bytes(ofFile: path), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// What stands between "```swift" and "```".
  private static func codeBlocks(_ lines: [Substring]) -> [[Substring]] {
    var blocks: [[Substring]] = []
    var open: [Substring]?
    for line in lines {
      if line == "```swift" {
        open = []
      } else if line == "```", let block = open {
        blocks.append(block)
        open = nil
      } else {
        open?.append(line)
      }
    }
    return blocks
  }

  /// Whether the block's lines stand in a source one below the other, indented alike.
  private static func holds(_ source: [Substring], _ block: [Substring]) -> Bool {
    source.indices.contains { start in
      let indentation = source[start].prefix { $0 == " " }
      let here = source[start...].prefix(block.count)
      return here.count == block.count
        && zip(here, block).allSatisfy { $0 == ($1.isEmpty ? $1 : indentation + $1) }
    }
  }
}
