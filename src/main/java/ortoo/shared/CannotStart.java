package ortoo.shared;

/// The program cannot start, for a reason somebody at the keyboard can mend. The message is one or
/// two plain sentences: what is wrong, and what to do. It is all that is printed; the program then
/// ends with exit code 1.
public final class CannotStart extends RuntimeException {

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
