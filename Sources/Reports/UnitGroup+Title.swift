internal import Consolidation

extension UnitGroup {
  /// What the reports call it; units that units.csv puts into no group are one too.
  var title: String { name.isEmpty ? "Đơn vị chưa xếp khối" : name }
}
