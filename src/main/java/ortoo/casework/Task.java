package ortoo.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ortoo.calendar.DueDate;
import ortoo.calendar.WorkingDays;
import ortoo.catalogue.DayKind;

/// One matter of a case at its office.
///
/// @param after the matters of this case that must be done before it
/// @param since the day it came into its present state
/// @param readyOn the day it first reached the office
/// @param acceptedOn the day it was taken on; kept through a second notice
/// @param notices how many notices of missing things were sent
/// @param promise runs from READY, stands still while the person is asked
/// @param legal runs from ACCEPTED, stands still while the person is asked
/// @param because the matter whose end without result dropped this one
public record Task(
    String matter,
    String office,
    List<String> after,
    int promisedDays,
    int legalDays,
    DayKind dayKind,
    TaskState state,
    LocalDate since,
    @Nullable LocalDate readyOn,
    @Nullable LocalDate acceptedOn,
    boolean deemed,
    int notices,
    LimitClock promise,
    LimitClock legal,
    @Nullable String because) {

  /// Days within which an office must ask for what is missing, or the matter is deemed accepted
  /// (行政许可法 art. 32).
  static final int DEEMED_AFTER = 5;

  public Task {
    after = List.copyOf(after);
  }

  static Task planned(CaseEvent.Planned plan, LocalDate on) {
    return new Task(
        plan.matter(),
        plan.office(),
        plan.after(),
        plan.promisedDays(),
        plan.legalDays(),
        plan.dayKind(),
        TaskState.WAITING,
        on,
        null,
        null,
        false,
        0,
        LimitClock.NOT_STARTED,
        LimitClock.NOT_STARTED,
        null);
  }

  /// The day by which the office promised to be done; while the person is asked, as if they answered
  /// today. Absent before the matter has started.
  public @Nullable DueDate promisedOn(WorkingDays calendar, LocalDate today) {
    return promise.started() ? promise.due(promisedDays, dayKind, calendar, today) : null;
  }

  /// The day by which the law wants it done. Absent before it was accepted.
  public @Nullable DueDate legalOn(WorkingDays calendar, LocalDate today) {
    return legal.started() ? legal.due(legalDays, dayKind, calendar, today) : null;
  }

  /// The last day on which the office may still ask. Absent unless the matter is READY.
  public @Nullable LocalDate deemedOn(WorkingDays calendar) {
    return state == TaskState.READY ? calendar.plus(since, DEEMED_AFTER).date() : null;
  }

  /// Working days the office has used, by the promise clock; what `matter.days` counts.
  public int daysTaken(WorkingDays calendar, LocalDate today) {
    return promise.used(DayKind.WORKING, calendar, today);
  }

  Task ready(LocalDate on) {
    return with(TaskState.READY, on, promise.start(on), legal)
        .dated(readyOn == null ? on : readyOn, acceptedOn, deemed);
  }

  Task asked(LocalDate on) {
    var asked = with(TaskState.CORRECTION, on, promise.stop(on), legal.stop(on));
    return asked.noticed(notices + 1);
  }

  Task answered(LocalDate on) {
    return acceptedOn == null
        ? with(TaskState.READY, on, promise.start(on), legal)
        : with(TaskState.ACCEPTED, on, promise.start(on), legal.start(on));
  }

  Task accepted(LocalDate on, boolean byTheClock) {
    return with(TaskState.ACCEPTED, on, promise, legal.start(on)).dated(readyOn, on, byTheClock);
  }

  Task ended(TaskState how, LocalDate on, @Nullable String dropped) {
    var ended = with(how, on, promise.stop(on), legal.stop(on));
    return new Task(
        ended.matter,
        ended.office,
        ended.after,
        ended.promisedDays,
        ended.legalDays,
        ended.dayKind,
        ended.state,
        ended.since,
        ended.readyOn,
        ended.acceptedOn,
        ended.deemed,
        ended.notices,
        ended.promise,
        ended.legal,
        dropped);
  }

  Task at(String otherOffice) {
    return new Task(
        matter, otherOffice, after, promisedDays, legalDays, dayKind, state, since, readyOn,
        acceptedOn, deemed, notices, promise, legal, because);
  }

  private Task with(TaskState next, LocalDate on, LimitClock promised, LimitClock lawful) {
    return new Task(
        matter, office, after, promisedDays, legalDays, dayKind, next, on, readyOn, acceptedOn,
        deemed, notices, promised, lawful, because);
  }

  private Task dated(@Nullable LocalDate ready, @Nullable LocalDate accepted, boolean clock) {
    return new Task(
        matter, office, after, promisedDays, legalDays, dayKind, state, since, ready, accepted,
        clock, notices, promise, legal, because);
  }

  private Task noticed(int count) {
    return new Task(
        matter, office, after, promisedDays, legalDays, dayKind, state, since, readyOn, acceptedOn,
        deemed, count, promise, legal, because);
  }
}
