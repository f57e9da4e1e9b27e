internal import VietnameseText

/// What is worked out from a text, each text once: lists say the same few things again and again.
struct Memo<Value> {
  private var known: [TextKey: Value] = [:]

  mutating func value(of text: String, _ work: (String) -> Value) -> Value {
    let key = TextKey(utf8: Array(text.utf8))
    if let value = known[key] { return value }
    let value = work(text)
    known[key] = value
    return value
  }
}
