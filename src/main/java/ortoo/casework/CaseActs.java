package ortoo.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ortoo.calendar.WorkingDays;
import ortoo.casework.CaseEvent.Missing;

/// What may be asked of a case, and what follows from it. Every method is a pure decision: from the
/// case and the day to the events, or to the reason why not.
///
/// Three things always hold afterwards, whatever was asked:
///
/// - A matter whose predecessors are all done is at its office; one that has none starts with the case.
/// - A matter behind one that ended without result is dropped, and names that one.
/// - A case whose matters have all ended is closed, or withdrawn if the person took all of them back.
///
/// Asking one matter's question never touches its siblings.
public final class CaseActs {

  /// After these many days a person who has not reported is flagged; only an officer may record
  /// the forfeiture (退役军人安置条例 art. 51 and 安置待遇 rules: 30 days, and 30 more without good cause).
  static final int FORFEIT_AFTER_DAYS = 60;

  private final LocalDate today;
  private final List<CaseEvent> events = new ArrayList<>();
  private CaseFile file;

  private CaseActs(CaseFile file, LocalDate today) {
    this.file = file;
    this.today = today;
  }

  /// The form was handed in with everything that is mandatory; `first` is the case after its first
  /// event. With `atOnce` the bundle is accepted in the same instant, and its first matters are at
  /// their offices.
  static Act.Done send(CaseFile first, CaseEvent.CaseSent sent, boolean atOnce, LocalDate today) {
    var acts = new CaseActs(first, today);
    acts.events.add(sent);
    if (atOnce) {
      acts.step(new CaseEvent.CaseAccepted());
      acts.settle();
    }
    return acts.done();
  }

  /// The lead office takes the bundle on.
  static Act acceptBundle(CaseFile file, LocalDate today) {
    return file.state() == CaseState.SENT
        ? new CaseActs(file, today).and(new CaseEvent.CaseAccepted())
        : Act.refused("case.refused.accepted_already");
  }

  static Act accept(CaseFile file, String matter, LocalDate today) {
    return switch (file.task(matter).state()) {
      case READY ->
          new CaseActs(file, today).and(new CaseEvent.TaskAccepted(matter, false));
      case ACCEPTED -> Act.refused("case.refused.accepted_already");
      case WAITING, CORRECTION, DONE, DECLINED, WITHDRAWN, NOT_APPLICABLE ->
          notNow(file, matter);
    };
  }

  /// Done, with its output. A matter that is still READY is taken on by the same act.
  static Act complete(CaseFile file, String matter, @Nullable String output, LocalDate today) {
    return finish(file, matter, new CaseEvent.TaskDone(matter, output), today);
  }

  /// Declined with a reason the person can read; names the office that is responsible when another is.
  static Act decline(
      CaseFile file,
      String matter,
      String reason,
      @Nullable String rightOffice,
      LocalDate today) {
    if (reason.isBlank()) {
      return Act.refused("case.refused.reason_missing");
    }
    return finish(
        file, matter, new CaseEvent.TaskDeclined(matter, reason, rightOffice, false), today);
  }

  /// An officer records that the person gave up their claim by not reporting. The program never does.
  static Act forfeit(
      CaseFile file, String matter, LocalDate discharged, String reason, LocalDate today) {
    if (reason.isBlank()) {
      return Act.refused("case.refused.reason_missing");
    }
    if (file.goodCause()) {
      return Act.refused("case.refused.good_cause");
    }
    var earliest = discharged.plusDays(FORFEIT_AFTER_DAYS + 1L);
    if (today.isBefore(earliest)) {
      return Act.refused("case.refused.forfeit_early", earliest);
    }
    return finish(file, matter, new CaseEvent.TaskDeclined(matter, reason, null, true), today);
  }

  static Act recordGoodCause(CaseFile file, String matter, String reason, LocalDate today) {
    if (reason.isBlank()) {
      return Act.refused("case.refused.reason_missing");
    }
    return file.task(matter).state().open()
        ? new CaseActs(file, today).and(new CaseEvent.GoodCauseRecorded(matter, reason))
        : notNow(file, matter);
  }

  private static Act finish(CaseFile file, String matter, CaseEvent end, LocalDate today) {
    return switch (file.task(matter).state()) {
      case READY ->
          new CaseActs(file, today).and(new CaseEvent.TaskAccepted(matter, false), end);
      case ACCEPTED -> new CaseActs(file, today).and(end);
      case WAITING, CORRECTION, DONE, DECLINED, WITHDRAWN, NOT_APPLICABLE ->
          notNow(file, matter);
    };
  }

  /// Asks once for everything that is missing. Both clocks of this matter stand still until the answer.
  static Act ask(
      CaseFile file, String matter, List<Missing> missing, LocalDate until, LocalDate today) {
    var task = file.task(matter);
    if (task.state() == TaskState.ACCEPTED
        || (task.state() == TaskState.READY && task.notices() > 0)) {
      return Act.refused("case.refused.asked_already");
    }
    return task.state() == TaskState.READY
        ? notice(file, matter, 1, missing, until, null, today)
        : notNow(file, matter);
  }

  /// A second notice: a supervisor's, with the reason why the first did not say it.
  static Act askAgain(
      CaseFile file,
      String matter,
      List<Missing> missing,
      LocalDate until,
      String reason,
      LocalDate today) {
    if (reason.isBlank()) {
      return Act.refused("case.refused.reason_missing");
    }
    var task = file.task(matter);
    boolean may =
        task.state() == TaskState.ACCEPTED
            || (task.state() == TaskState.READY && task.notices() > 0);
    return may
        ? notice(file, matter, task.notices() + 1, missing, until, reason, today)
        : notNow(file, matter);
  }

  private static Act notice(
      CaseFile file,
      String matter,
      int number,
      List<Missing> missing,
      LocalDate until,
      @Nullable String reason,
      LocalDate today) {
    if (missing.isEmpty()) {
      return Act.refused("case.refused.nothing_missing");
    }
    if (until.isBefore(today)) {
      return Act.refused("case.refused.until_past");
    }
    return new CaseActs(file, today)
        .and(new CaseEvent.CorrectionAsked(matter, number, missing, until, reason));
  }

  static Act answer(CaseFile file, String matter, int revision, LocalDate today) {
    return file.task(matter).state() == TaskState.CORRECTION
        ? new CaseActs(file, today).and(new CaseEvent.CorrectionAnswered(matter, revision))
        : Act.refused("case.refused.nothing_asked");
  }

  static Act withdraw(CaseFile file, String matter, LocalDate today) {
    return file.task(matter).state().open()
        ? new CaseActs(file, today).and(new CaseEvent.TaskWithdrawn(matter))
        : notNow(file, matter);
  }

  /// The person takes back everything that is still open. What is done stays done.
  static Act withdrawAll(CaseFile file, @Nullable String reason, LocalDate today) {
    if (!file.state().open()) {
      return Act.refused("case.refused.ended");
    }
    var acts = new CaseActs(file, today);
    file.tasks().values().stream()
        .filter(task -> task.state().open())
        .forEach(task -> acts.step(new CaseEvent.TaskWithdrawn(task.matter())));
    acts.step(new CaseEvent.CaseWithdrawn(reason));
    return acts.done();
  }

  /// The office found that the matter does not arise. What waits for it may start.
  static Act notApplicable(CaseFile file, String matter, String reason, LocalDate today) {
    if (reason.isBlank()) {
      return Act.refused("case.refused.reason_missing");
    }
    return file.task(matter).state().open()
        ? new CaseActs(file, today).and(new CaseEvent.TaskNotApplicable(matter, null, reason))
        : notNow(file, matter);
  }

  /// Accepts what nobody asked about by the end of the fifth working day; `today` is a day after it.
  static Act deem(CaseFile file, WorkingDays calendar, LocalDate today) {
    var acts = new CaseActs(file, today);
    for (var task : file.tasks().values()) {
      var last = task.deemedOn(calendar);
      if (last != null && today.isAfter(last)) {
        acts.step(new CaseEvent.TaskAccepted(task.matter(), true));
      }
    }
    return acts.done();
  }

  static Act explainDelay(CaseFile file, String matter, String reason, LocalDate today) {
    if (reason.isBlank()) {
      return Act.refused("case.refused.reason_missing");
    }
    return file.task(matter).state().open()
        ? new CaseActs(file, today).and(new CaseEvent.DelayExplained(matter, reason))
        : notNow(file, matter);
  }

  static Act remind(CaseFile file, String matter, LocalDate today) {
    return switch (file.task(matter).state()) {
      case READY, ACCEPTED -> new CaseActs(file, today).and(new CaseEvent.Reminded(matter));
      case WAITING, CORRECTION, DONE, DECLINED, WITHDRAWN, NOT_APPLICABLE ->
          notNow(file, matter);
    };
  }

  static Act reassign(
      CaseFile file, String matter, String office, String reason, LocalDate today) {
    if (reason.isBlank()) {
      return Act.refused("case.refused.reason_missing");
    }
    if (file.task(matter).office().equals(office)) {
      return Act.refused("case.refused.same_office");
    }
    return file.task(matter).state().open()
        ? new CaseActs(file, today).and(new CaseEvent.TaskReassigned(matter, office, reason))
        : notNow(file, matter);
  }

  /// Why an act is not possible now, by what the matter is doing instead.
  private static Act notNow(CaseFile file, String matter) {
    return Act.refused("case.refused.task_" + file.task(matter).state().name().toLowerCase());
  }

  private Act and(CaseEvent... happened) {
    for (var event : happened) {
      step(event);
    }
    settle();
    return done();
  }

  private void step(CaseEvent event) {
    file = file.apply(event, today);
    events.add(event);
  }

  private Act.Done done() {
    return new Act.Done(file, events);
  }

  /// Draws the consequences until there are none.
  private void settle() {
    if (file.state() != CaseState.ACCEPTED) {
      return;
    }
    boolean moved = true;
    while (moved) {
      moved = false;
      for (var task : file.tasks().values()) {
        if (task.state() == TaskState.WAITING) {
          var failed = endedWithoutResult(task);
          if (failed != null) {
            step(new CaseEvent.TaskNotApplicable(task.matter(), failed, null));
            moved = true;
          } else if (predecessorsDone(task)) {
            step(new CaseEvent.TaskReady(task.matter()));
            moved = true;
          }
        }
      }
    }
    var tasks = file.tasks().values();
    if (tasks.stream().noneMatch(task -> task.state().open())) {
      boolean byTheOffices =
          tasks.stream()
              .anyMatch(
                  task ->
                      task.state() == TaskState.DONE
                          || task.state() == TaskState.DECLINED
                          || (task.state() == TaskState.NOT_APPLICABLE && task.because() == null));
      step(byTheOffices ? new CaseEvent.CaseClosed() : new CaseEvent.CaseWithdrawn(null));
    }
  }

  private boolean predecessorsDone(Task task) {
    return task.after().stream().allMatch(before -> file.task(before).state().satisfies());
  }

  /// The matter at the root of why this one cannot be done, through any number of dropped ones.
  private @Nullable String endedWithoutResult(Task task) {
    for (var before : task.after()) {
      var predecessor = file.task(before);
      switch (predecessor.state()) {
        case DECLINED, WITHDRAWN -> {
          return before;
        }
        case NOT_APPLICABLE -> {
          if (predecessor.because() != null) {
            return predecessor.because();
          }
        }
        case WAITING, READY, CORRECTION, ACCEPTED, DONE -> {}
      }
    }
    return null;
  }
}
