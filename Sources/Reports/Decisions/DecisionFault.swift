/// Why an answer in decisions.xlsx is not followed: its question stays open.
package struct DecisionFault: Sendable, Equatable {
  package enum Kind: Error, Sendable, Equatable {
    /// It is none of the answers that the question has.
    case notOffered
    /// No unit of this code.
    case unknownUnit
    /// The name is to be corrected, but the right one is not there.
    case missingName
    /// What stands there for a name is none.
    case unlikelyName
    /// Two things are said at once: keep the name, and another name.
    case contradiction
    /// A name for a question that is not about a name.
    case nameNotAsked
    /// The line has an answer, and nothing that tells to which question.
    case unknownQuestion
    /// Another line answers the same question otherwise.
    case answeredTwice
    /// It was followed, and the question stands all the same.
    case unsettled
  }

  /// The row of the sheet.
  package let row: Int
  package let kind: Kind

  package init(row: Int, kind: Kind) {
    self.row = row
    self.kind = kind
  }
}
