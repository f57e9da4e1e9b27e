package import Spreadsheet

/// What is told of a plan that is to be made.
package struct PlanDetails: Sendable, Equatable {
  /// "Sở Y tế tỉnh Quảng Ngãi".
  package var department = ""
  /// The number of the document, "463/KH-SYT".
  package var number = ""
  /// Of the document.
  package var date: CalendarDate?
  package var year: Int?

  package init() {}
}

extension PlanDetails {
  /// A department's name without the place: "Sở Y tế".
  var name: String { parts.name }
  /// "Quảng Ngãi".
  var place: String { parts.place }
  /// The authority above: "UBND tỉnh Quảng Ngãi".
  var parent: String { parts.region.isEmpty ? "" : "UBND \(parts.region)" }

  /// The name is divided before the word for a province or a city under the government.
  private var parts: (name: String, region: String, place: String) {
    for word in ["tỉnh", "thành phố"] {
      let words = department.split(separator: " ").map(String.init)
      let sought = word.split(separator: " ").map(String.init)
      let starts = words.indices.dropLast(sought.count).filter { index in
        index > 0 && words[index..<(index + sought.count)].map { $0.lowercased() } == sought
      }
      guard let start = starts.first else { continue }
      return (
        words[..<start].joined(separator: " "), words[start...].joined(separator: " "),
        words[(start + sought.count)...].joined(separator: " ")
      )
    }
    return (department, "", "")
  }
}
