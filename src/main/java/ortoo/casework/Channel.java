package ortoo.casework;

/// By which way a form reached the city.
public enum Channel {
  /// The person's own phone or computer.
  ONLINE,
  /// Somebody the person trusts, with a mandate.
  HELPER,
  /// A window, where a clerk filled it in on the person's behalf.
  WINDOW,
  /// A paper form entered later.
  PAPER
}
