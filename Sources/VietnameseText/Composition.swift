// The standard library normalises, but has not published it. Everything goes through the function below, which
// the tests hold to the bytes that Unicode prescribes.
@_spi(_Unicode) import Swift

extension String {
  /// The text in normalisation form C (Unicode Standard Annex 15).
  var composed: String {
    var scalars = UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  /// The letter under its marks: `u` of `ü`; a letter without marks as it is.
  var withoutMarks: Unicode.Scalar {
    String(self)._nfd.first { _ in true } ?? self
  }
}
