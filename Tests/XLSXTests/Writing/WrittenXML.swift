import Testing
import XLSX

/// The XML of a part behind its declaration, which every part must begin with.
func body(of part: XMLBuffer) throws -> String {
  let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  let xml = String(decoding: part.bytes, as: UTF8.self)
  try #require(xml.hasPrefix(declaration))
  return String(xml.dropFirst(declaration.count))
}

/// What a function adds to a part.
func xml(_ append: (inout XMLBuffer) -> Void) -> String {
  var xml = XMLBuffer()
  append(&xml)
  return String(decoding: xml.bytes, as: UTF8.self)
}
