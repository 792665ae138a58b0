package ortoo.casework;

import java.util.List;
import ortoo.shared.Reason;

/// What came of asking a case to do something: the case as it is afterwards and what happened, or why
/// nothing did.
public sealed interface Act {

  record Done(CaseFile after, List<CaseEvent> events) implements Act {
    public Done {
      events = List.copyOf(events);
    }
  }

  record Refused(Reason reason) implements Act {}

  static Act refused(String key, Object... args) {
    return new Refused(Reason.of(key, args));
  }
}
