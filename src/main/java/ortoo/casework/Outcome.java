package ortoo.casework;

import ortoo.shared.Reason;

/// What a desk answers when asked to act on a case. The same command sent twice is answered the same
/// way twice, and done once.
public sealed interface Outcome {

  record Done(CaseFile file) implements Outcome {}

  record Refused(Reason reason) implements Outcome {}
}
