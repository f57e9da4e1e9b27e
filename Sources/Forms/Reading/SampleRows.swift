internal import VietnameseText

/// Recognises the rows that the blank form is printed with.
///
/// The sample people are samples wherever they head their section with their printed department. The sample
/// collectives are plausible departments, so only the printed three, in order, at the head, are samples.
struct SampleRows {
  let section: FormLayout.Section
  let columns: ColumnMap

  /// Whether the entry at this index, with only samples above it in its section, is one.
  func isSample(at index: Int, of sheet: SheetText) -> Bool {
    let fields = RowFields(sheet.rows[index], columns)
    guard let position = section.samples.firstIndex(where: { matches($0, fields) }) else {
      return false
    }
    guard section.samplesStandTogether else { return true }
    let start = index - position
    guard start >= 0, start + section.samples.count <= sheet.rows.count else { return false }
    return zip(section.samples, sheet.rows[start...]).allSatisfy {
      matches($0, RowFields($1, columns))
    }
  }

  private func matches(_ sample: FormLayout.Sample, _ fields: RowFields) -> Bool {
    TextKey.name(fields.name) == TextKey.name(sample.name)
      && (sample.organisation.isEmpty
        || TextKey.name(fields.organisation) == TextKey.name(sample.organisation))
  }
}
