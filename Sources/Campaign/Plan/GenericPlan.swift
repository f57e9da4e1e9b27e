internal import Spreadsheet

/// A plan for any department: the built-in text with what is told filled in.
struct GenericPlan {
  let details: PlanDetails

  /// The plan's text.
  var toml: String {
    let year = details.year.map(String.init) ?? ""
    let values = [
      "{{year}}": year, "{{parent}}": details.parent.tomlText, "{{name}}": details.name.tomlText,
      "{{place}}": details.place.tomlText, "{{issuer}}": details.name.tomlText,
      "{{number}}": details.number.tomlText, "{{date}}": details.date?.description ?? "\"\"",
    ]
    let template = String(decoding: PackageResources.bat_ky_toml, as: UTF8.self)
    return values.reduce(template) { text, item in
      text.split(separator: item.key, omittingEmptySubsequences: false).joined(
        separator: item.value)
    }
  }

  /// A list of units to be filled in.
  static let units = "code,name,khoi,aliases\n"
}
