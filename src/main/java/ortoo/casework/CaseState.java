package ortoo.casework;

/// Where a case file stands. What has not been sent is no case yet but a [Draft]: a row of its own,
/// so that nothing half-filled is ever counted, listed or given a clock.
public enum CaseState {
  /// The form has been handed in; the lead office has not taken the bundle on yet.
  SENT,
  /// The bundle is taken on: every matter is at its office or waits for one before it.
  ACCEPTED,
  /// Every matter has ended, and at least one of them by its office.
  CLOSED,
  /// The person has taken the whole case back.
  WITHDRAWN;

  public boolean open() {
    return this == SENT || this == ACCEPTED;
  }
}
