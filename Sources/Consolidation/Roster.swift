/// Who has sent what by when.
package struct RosterLine: Sendable, Equatable {
  /// How a unit stands with its list.
  ///
  /// The raw values are a contract.
  package enum Status: String, Sendable, CaseIterable {
    case onTime = "on-time"
    /// On the day of the deadline.
    case onDeadline = "on-deadline"
    /// The first list was on time, the one that counts came later.
    case amendedLate = "amended-late"
    case late
    case missing
    /// Something came, and nothing of it counts.
    case rejected
    case returned
  }

  package let unit: Unit
  package let status: Status
  /// The newest file that counts; of a rejected unit its newest file.
  package let file: String
  package let received: Day?
  /// The number of the covering letter, where staff noted one.
  package let documentNumber: String
  /// How many days after the deadline; 0 when in time or nothing came.
  package let daysLate: Int
  package let collectives: Int
  package let individuals: Int
}

/// The day by which lists must have been received.
package struct Deadline: Sendable, Equatable {
  package let received: Day
  /// Whether a list of that very day is in time.
  package let isInclusive: Bool

  package init(received: Day, isInclusive: Bool) {
    self.received = received
    self.isInclusive = isInclusive
  }

  package func isMet(by day: Day) -> Bool { daysLate(day) == 0 }

  /// How many days after the last day in time; 0 when in time.
  package func daysLate(_ day: Day) -> Int {
    max(0, day.days(since: received) + (isInclusive ? 0 : 1))
  }
}

extension RosterLine.Status {
  /// How a unit stands that sent something first on one day and last on another.
  init(first: Day, newest: Day, deadline: Deadline?) {
    guard let deadline else {
      self = .onTime
      return
    }
    if deadline.isMet(by: newest) {
      self = newest == deadline.received ? .onDeadline : .onTime
    } else {
      self = deadline.isMet(by: first) ? .amendedLate : .late
    }
  }
}
