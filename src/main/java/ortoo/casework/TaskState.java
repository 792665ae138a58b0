package ortoo.casework;

/// Where one matter of a case stands. Which state may follow which is said once, in [TaskEdge].
public enum TaskState {
  /// Cannot start yet: a matter before it is not done.
  WAITING,
  /// At the office; the promise runs.
  READY,
  /// The person has been asked, once, for everything that is missing; both clocks stand still.
  CORRECTION,
  /// Taken on by an officer, or by the clock; the legal limit runs too.
  ACCEPTED,
  DONE,
  DECLINED,
  /// Taken back by the person.
  WITHDRAWN,
  /// Does not arise in this case, or cannot since a matter before it ended without result.
  NOT_APPLICABLE;

  public boolean open() {
    return this == WAITING || this == READY || this == CORRECTION || this == ACCEPTED;
  }

  /// Whether a matter after this one may start.
  boolean satisfies() {
    return this == DONE || this == NOT_APPLICABLE;
  }
}
