package ortoo.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ortoo.calendar.DueDate;
import ortoo.calendar.WorkingDays;
import ortoo.catalogue.DayKind;
import ortoo.party.PersonId;

/// One form, sent once, at many offices. A value: it changes only by [#apply], one [CaseEvent] at a
/// time, so that replaying the events of a case gives the case. What may be asked of it stands in
/// [CaseActs].
///
/// @param number what a person reads out at the window, such as `150105-20260909-0147-X7KQ`
/// @param person whose case it is, whoever filled it in
/// @param version the bundle version it is pinned to
/// @param place the township, or county, where it is done
/// @param personType a value of the data element that decides the set of matters
/// @param bundle the clock of the whole bundle: runs from acceptance, stands while any matter waits for
///     the person
/// @param revision how many times answers were handed in
/// @param goodCause good cause for reporting late is on record
/// @param seq number of its last event
/// @param tasks its matters, in the order of the bundle
public record CaseFile(
    CaseId id,
    String number,
    PersonId person,
    UUID version,
    String place,
    String personType,
    Channel channel,
    CaseState state,
    LocalDate sentOn,
    @Nullable LocalDate acceptedOn,
    @Nullable LocalDate endedOn,
    int promisedDays,
    LimitClock bundle,
    int revision,
    boolean goodCause,
    int seq,
    SequencedMap<String, Task> tasks) {

  public CaseFile {
    tasks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(tasks));
  }

  /// The case that begins with this event, its first.
  static CaseFile begin(
      CaseId id, String number, PersonId person, CaseEvent.CaseSent sent, LocalDate on) {
    var tasks = new LinkedHashMap<String, Task>();
    sent.matters().forEach(plan -> tasks.put(plan.matter(), Task.planned(plan, on)));
    return new CaseFile(
        id,
        number,
        person,
        sent.version(),
        sent.place(),
        sent.personType(),
        sent.channel(),
        CaseState.SENT,
        on,
        null,
        null,
        sent.promisedDays(),
        LimitClock.NOT_STARTED,
        1,
        false,
        1,
        tasks);
  }

  /// @throws IllegalArgumentException when the matter is not in this case
  public Task task(String matter) {
    var task = tasks.get(matter);
    if (task == null) {
      throw new IllegalArgumentException("case " + number + " has no matter " + matter);
    }
    return task;
  }

  public boolean has(String matter) {
    return tasks.containsKey(matter);
  }

  /// The day by which everything was promised to be done. Absent before acceptance.
  public @Nullable DueDate promisedOn(WorkingDays calendar, LocalDate today) {
    return bundle.started() ? bundle.due(promisedDays, DayKind.WORKING, calendar, today) : null;
  }

  /// Whether any matter waits for the person.
  public boolean waitsForPerson() {
    return tasks.values().stream().anyMatch(task -> task.state() == TaskState.CORRECTION);
  }

  /// The case after one more event.
  ///
  /// @throws IllegalStateException when no edge of [TaskEdge] allows it: a defect of ours, never of a
  ///     person's
  CaseFile apply(CaseEvent event, LocalDate on) {
    return switch (event) {
      case CaseEvent.CaseSent _ -> throw illegal(event);
      case CaseEvent.CaseAccepted _ -> {
        if (state != CaseState.SENT) {
          throw illegal(event);
        }
        yield with(CaseState.ACCEPTED, on, null, bundle.start(on), tasks);
      }
      case CaseEvent.TaskReady e -> step(event, task(e.matter()).ready(on), on);
      case CaseEvent.TaskAccepted e -> step(event, task(e.matter()).accepted(on, e.deemed()), on);
      case CaseEvent.CorrectionAsked e -> step(event, task(e.matter()).asked(on), on);
      case CaseEvent.CorrectionAnswered e ->
          step(event, task(e.matter()).answered(on), on).revised(e.revision());
      case CaseEvent.TaskDone e ->
          step(event, task(e.matter()).ended(TaskState.DONE, on, null), on);
      case CaseEvent.TaskDeclined e ->
          step(event, task(e.matter()).ended(TaskState.DECLINED, on, null), on);
      case CaseEvent.TaskWithdrawn e ->
          step(event, task(e.matter()).ended(TaskState.WITHDRAWN, on, null), on);
      case CaseEvent.TaskNotApplicable e ->
          step(event, task(e.matter()).ended(TaskState.NOT_APPLICABLE, on, e.because()), on);
      case CaseEvent.DelayExplained e -> noted(task(e.matter()));
      case CaseEvent.Reminded e -> noted(task(e.matter()));
      case CaseEvent.TaskReassigned e -> noted(task(e.matter()).at(e.office()));
      case CaseEvent.GoodCauseRecorded e -> noted(task(e.matter())).withGoodCause();
      case CaseEvent.CaseClosed _ -> ended(CaseState.CLOSED, event, on);
      case CaseEvent.CaseWithdrawn _ -> ended(CaseState.WITHDRAWN, event, on);
    };
  }

  private CaseFile step(CaseEvent event, Task next, LocalDate on) {
    var before = task(next.matter());
    if (!state.open() || !TaskEdge.legal(before.state(), next.state(), event)) {
      throw illegal(event);
    }
    var stepped = noted(next);
    var clock = stepped.waitsForPerson() ? bundle.stop(on) : restarted(on);
    return stepped.with(state, acceptedOn, endedOn, clock, stepped.tasks).at(stepped.seq);
  }

  private LimitClock restarted(LocalDate on) {
    return bundle.started() ? bundle.start(on) : bundle;
  }

  private CaseFile ended(CaseState how, CaseEvent event, LocalDate on) {
    if (!state.open() || tasks.values().stream().anyMatch(task -> task.state().open())) {
      throw illegal(event);
    }
    return with(how, acceptedOn, on, bundle.stop(on), tasks);
  }

  private IllegalStateException illegal(CaseEvent event) {
    return new IllegalStateException("case " + number + " (" + state + ") allows no " + event);
  }

  private CaseFile noted(Task next) {
    var more = new LinkedHashMap<>(tasks);
    more.put(next.matter(), next);
    return with(state, acceptedOn, endedOn, bundle, more);
  }

  private CaseFile with(
      CaseState next,
      @Nullable LocalDate accepted,
      @Nullable LocalDate ended,
      LimitClock clock,
      SequencedMap<String, Task> more) {
    return new CaseFile(
        id, number, person, version, place, personType, channel, next, sentOn, accepted, ended,
        promisedDays, clock, revision, goodCause, seq + 1, more);
  }

  private CaseFile at(int exactly) {
    return new CaseFile(
        id, number, person, version, place, personType, channel, state, sentOn, acceptedOn, endedOn,
        promisedDays, bundle, revision, goodCause, exactly, tasks);
  }

  private CaseFile revised(int to) {
    return new CaseFile(
        id, number, person, version, place, personType, channel, state, sentOn, acceptedOn, endedOn,
        promisedDays, bundle, to, goodCause, seq, tasks);
  }

  private CaseFile withGoodCause() {
    return new CaseFile(
        id, number, person, version, place, personType, channel, state, sentOn, acceptedOn, endedOn,
        promisedDays, bundle, revision, true, seq, tasks);
  }
}
