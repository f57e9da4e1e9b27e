package import Spreadsheet

/// `dataValidations` (ECMA-376 part 1, 18.3.1.33), as Excel spells it.
package enum DataValidationElements {
  /// Adds the validations of a sheet, where it has any.
  package static func append(_ validations: [DataValidation], to xml: inout XMLBuffer) {
    guard !validations.isEmpty else { return }
    xml.append("<dataValidations")
    xml.attribute("count", validations.count)
    xml.append(">")
    for validation in validations { append(validation, to: &xml) }
    xml.append("</dataValidations>")
  }

  private static func append(_ validation: DataValidation, to xml: inout XMLBuffer) {
    let rule = validation.rule
    xml.append("<dataValidation")
    if let type = rule.type { xml.attribute("type", type) }
    if validation.errorStyle != .stop {
      xml.attribute("errorStyle", validation.errorStyle.rawValue)
    }
    if let comparison = rule.comparison, comparison.name != "between" {
      xml.attribute("operator", comparison.name)
    }
    xml.flag("allowBlank", validation.allowsBlank)
    // The attribute says the opposite of its name: 1 hides the drop-down.
    xml.flag("showDropDown", !validation.showsDropDown)
    xml.append(" showInputMessage=\"1\" showErrorMessage=\"1\"")
    append(validation.errorMessage, title: "errorTitle", text: "error", to: &xml)
    append(validation.inputMessage, title: "promptTitle", text: "prompt", to: &xml)
    xml.attribute("sqref", validation.ranges.sequence)
    append(rule.formulas, to: &xml)
  }

  private static func append(
    _ message: DataValidation.Message?, title: StaticString, text: StaticString,
    to xml: inout XMLBuffer
  ) {
    guard let message else { return }
    if !message.title.isEmpty { xml.attribute(title, message.title) }
    xml.attribute(text, message.text)
  }

  private static func append(_ formulas: [String], to xml: inout XMLBuffer) {
    guard let first = formulas.first else { return xml.append("/>") }
    xml.append("><formula1>")
    xml.append(first, as: .content)
    xml.append("</formula1>")
    if formulas.count > 1 {
      xml.append("<formula2>")
      xml.append(formulas[1], as: .content)
      xml.append("</formula2>")
    }
    xml.append("</dataValidation>")
  }
}

extension DataValidation.Rule {
  /// The name in ST_DataValidationType; `nil` where anything goes.
  fileprivate var type: String? {
    switch self {
    case .any: nil
    case .list, .listFrom: "list"
    case .wholeNumber: "whole"
    case .decimal: "decimal"
    case .date: "date"
    case .textLength: "textLength"
    case .custom: "custom"
    }
  }

  fileprivate var comparison: Comparison? {
    switch self {
    case .wholeNumber(let comparison), .decimal(let comparison), .date(let comparison),
      .textLength(let comparison):
      comparison
    case .any, .list, .listFrom, .custom: nil
    }
  }

  /// The formulas that state the rule; a list of texts is one string.
  var formulas: [String] {
    switch self {
    case .any: []
    case .list(let items):
      ["\"" + items.joined(separator: ",").replacing("\"", with: "\"\"") + "\""]
    case .listFrom(let formula), .custom(let formula): [formula]
    case .wholeNumber, .decimal, .date, .textLength: comparison?.formulas ?? []
    }
  }
}
