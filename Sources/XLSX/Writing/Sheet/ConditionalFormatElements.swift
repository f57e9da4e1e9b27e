package import Spreadsheet

/// `conditionalFormatting` (ECMA-376 part 1, 18.3.1.18), as Excel spells it.
///
/// The order of the formats is their priority, from 1 on. Neighbours with the same ranges share an element.
package enum ConditionalFormatElements {
  /// Adds the conditional formats of a sheet.
  package static func append(
    _ formats: [ConditionalFormat], _ styles: DifferentialStyles, to xml: inout XMLBuffer
  ) {
    var ranges: [CellRange] = []
    for (index, format) in formats.enumerated() {
      if format.ranges != ranges {
        if index > 0 { xml.append("</conditionalFormatting>") }
        ranges = format.ranges
        xml.append("<conditionalFormatting")
        xml.attribute("sqref", ranges.sequence)
        xml.append(">")
      }
      append(format, priority: index + 1, styles, to: &xml)
    }
    if !formats.isEmpty { xml.append("</conditionalFormatting>") }
  }

  private static func append(
    _ format: ConditionalFormat, priority: Int, _ styles: DifferentialStyles,
    to xml: inout XMLBuffer
  ) {
    xml.append("<cfRule")
    xml.attribute("type", format.condition.type)
    if let style = styles.index(of: format.style) { xml.attribute("dxfId", style) }
    xml.attribute("priority", priority)
    xml.flag("stopIfTrue", format.stopsIfTrue)
    if case .value(let comparison) = format.condition {
      xml.attribute("operator", comparison.name)
    }
    append(formulas(of: format), to: &xml)
  }

  private static func append(_ formulas: [String], to xml: inout XMLBuffer) {
    guard !formulas.isEmpty else { return xml.append("/>") }
    xml.append(">")
    for formula in formulas {
      xml.append("<formula>")
      xml.append(formula, as: .content)
      xml.append("</formula>")
    }
    xml.append("</cfRule>")
  }

  /// The formulas that state the condition; Excel spells out the test for blanks.
  static func formulas(of format: ConditionalFormat) -> [String] {
    let cell = format.ranges.first?.topLeft.description ?? ""
    switch format.condition {
    case .expression(let formula): return [formula]
    case .value(let comparison): return comparison.formulas
    case .duplicateValues, .uniqueValues: return []
    case .containsBlanks: return ["LEN(TRIM(\(cell)))=0"]
    case .containsNoBlanks: return ["LEN(TRIM(\(cell)))>0"]
    }
  }
}

extension ConditionalFormat.Condition {
  /// The name in ST_CfType.
  fileprivate var type: String {
    switch self {
    case .expression: "expression"
    case .value: "cellIs"
    case .duplicateValues: "duplicateValues"
    case .uniqueValues: "uniqueValues"
    case .containsBlanks: "containsBlanks"
    case .containsNoBlanks: "notContainsBlanks"
    }
  }
}
