import FoundationEssentials

/// A JSON value.
indirect enum JSONValue: Decodable, Equatable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case boolean(Bool)
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .array(values)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  subscript(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var text: String? { if case .string(let text) = self { text } else { nil } }
  var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
}

/// The keywords of JSON Schema (draft 2020-12) that the project's schemas use.
///
/// One that is not known here is a violation: the check never passes for not having looked.
struct JSONSchema {
  let root: JSONValue

  private static let ignored: Set = ["$schema", "$defs", "title", "description"]

  /// Where a value is not as the schema says, as `path: what`.
  func violations(of value: JSONValue) -> [String] { check(value, root, "$") }

  private func check(_ value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      check(value, keyword, rule, schema, path)
    }
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ schema: JSONValue, _ path: String
  ) -> [String] {
    func demand(_ isMet: Bool) -> [String] { isMet ? [] : ["\(path): \(keyword)"] }
    switch keyword {
    case "type": return demand(Self.hasType(value, rule.text ?? ""))
    case "const": return demand(value == rule)
    case "enum": return demand(rule.items.contains(value))
    case "minimum":
      guard case .number(let number) = value, case .number(let least) = rule else {
        return demand(false)
      }
      return demand(number >= least)
    case "pattern": return demand(Self.isDate(value.text ?? "", like: rule.text ?? ""))
    case "required": return demand(rule.items.allSatisfy { value[$0.text ?? ""] != nil })
    case "items":
      return value.items.enumerated().flatMap { check($0.element, rule, "\(path)[\($0.offset)]") }
    case "properties": return properties(of: value, rule, path)
    case "additionalProperties":
      guard case .object(let members) = value, rule == .boolean(false) else { return demand(false) }
      return demand(members.keys.allSatisfy { schema["properties"]?[$0] != nil })
    case "$ref":
      let name = rule.text?.split(separator: "/").last.map(String.init) ?? ""
      return root["$defs"]?[name].map { check(value, $0, path) } ?? demand(false)
    default: return demand(Self.ignored.contains(keyword))
    }
  }

  private func properties(
    of value: JSONValue, _ rule: JSONValue, _ path: String
  ) -> [String] {
    guard case .object(let members) = value else { return ["\(path): properties"] }
    return members.sorted { $0.key < $1.key }.flatMap { name, member in
      rule[name].map { check(member, $0, "\(path).\(name)") } ?? []
    }
  }

  private static func hasType(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.boolean, "boolean"): true
    case (.number(let number), "integer"): number == number.rounded()
    default: false
    }
  }

  /// The patterns in use are of digits and dashes.
  private static func isDate(_ text: String, like pattern: String) -> Bool {
    let shape = text.map { $0.isASCII && $0.isNumber ? "0" : $0 }
    switch pattern {
    case "^[0-9]{4}-[0-9]{2}-[0-9]{2}$": return String(shape) == "0000-00-00"
    case "^[0-9]{4}-[0-9]{2}$": return String(shape) == "0000-00"
    default: return false
    }
  }
}
