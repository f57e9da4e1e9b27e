package import Consolidation

extension OwedDocument {
  /// The document as people read it; one that the program has no words for is called as in the plan.
  package func label(in language: Language) -> String {
    switch id {
    case "phu-luc-02": language.pick("Phụ lục 02", "List (Phụ lục 02)")
    case "giao-uoc": language.pick("Giao ước thi đua", "Giao ước")
    case "ke-hoach": language.pick("Kế hoạch của đơn vị", "The unit's plan")
    case "giao-uoc-khoi": language.pick("Giao ước của khối", "The khối's giao ước")
    case ReceivedDocument.other:
      language.pick("Văn bản khác, không tính", "Another document, not counted")
    default: id
    }
  }
}
