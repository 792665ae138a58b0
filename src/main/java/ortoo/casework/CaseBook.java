package ortoo.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ortoo.calendar.Calendars;
import ortoo.ledger.Ledger;
import ortoo.notify.Outbox;
import ortoo.shared.NotFound;

/// Carries out one command on one case, in one transaction: lock the case, decide, write what changed
/// and the events that changed it, post to the ledger, leave messages for afterwards. Everything or
/// nothing; nothing outside the database is waited for.
///
/// Every act in the product goes through here, a clerk's as a scheduler's, so that no act can forget
/// its event or its figures.
@Component
class CaseBook {

  private final CaseFiles files;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Calendars calendars;
  private final Clock clock;

  CaseBook(CaseFiles files, Ledger ledger, Outbox outbox, Calendars calendars, Clock clock) {
    this.files = files;
    this.ledger = ledger;
    this.outbox = outbox;
    this.calendars = calendars;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// @param by the account that acts, or `clock`
  /// @param decision what to do with the case as it is now; may refuse, or throw [NotFound] when the
  ///     actor must not know of it
  @Transactional(propagation = Propagation.MANDATORY)
  Outcome act(CaseId id, UUID command, String by, Function<CaseFile, Act> decision) {
    var locked = files.lock(id, command).orElseThrow(() -> new NotFound("case " + id));
    if (locked.repeated()) {
      return new Outcome.Done(locked.file());
    }
    return switch (decision.apply(locked.file())) {
      case Act.Refused refused -> new Outcome.Refused(refused.reason());
      case Act.Done done when done.events().isEmpty() -> new Outcome.Done(locked.file());
      case Act.Done done -> {
        write(locked.file(), done, command, by);
        yield new Outcome.Done(done.after());
      }
    };
  }

  /// Writes a case that has just been sent.
  @Transactional(propagation = Propagation.MANDATORY)
  void open(Act.Done sent, UUID command, String by) {
    write(null, sent, command, by);
  }

  private void write(@Nullable CaseFile before, Act.Done done, UUID command, String by) {
    var now = clock.instant();
    var calendar = calendars.workingDays();
    var happened = recorded(before == null ? 0 : before.seq(), done.events(), command, by, now);
    files.save(before, done.after(), happened, command, calendar, now, today());
    ledger.post(now, CaseMeasures.facts(done.after(), happened, calendar));
    outbox.put(CaseMessages.about(done.after(), happened, calendar));
  }

  private List<RecordedEvent> recorded(
      int after, List<CaseEvent> events, UUID command, String by, Instant now) {
    var today = today();
    var recorded = new ArrayList<RecordedEvent>(events.size());
    for (var event : events) {
      recorded.add(
          new RecordedEvent(after + recorded.size() + 1, now, today, by, command, event));
    }
    return recorded;
  }
}
