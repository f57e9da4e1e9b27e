internal import Consolidation
internal import VietnameseText

extension Consolidation {
  /// ` · Chưa tính: 2 tệp`, for the line below a title whose numbers lack them; else nothing.
  var notCounted: String {
    refusedFiles == 0 ? "" : " · Chưa tính: \(refusedFiles.official) tệp"
  }
}
