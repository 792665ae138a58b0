package ortoo.shared;

/// The person is known and the thing may be known of, but this act is not theirs. Answered with
/// 403.
public final class NotAllowed extends RuntimeException {

  public NotAllowed(String what) {
    super(what);
  }
}
