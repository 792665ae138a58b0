package ortoo.shared;

/// What was asked for does not exist, or must not be known to exist. Answered with 404.
public final class NotFound extends RuntimeException {

  public NotFound(String what) {
    super(what);
  }
}
