package ortoo.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ortoo.calendar.WorkingDays;
import ortoo.ledger.Fact;
import ortoo.ledger.Measure;
import ortoo.ledger.MeasureSet;
import ortoo.shared.Text;
import ortoo.shared.Unit;

/// What a case counts for in the city's figures: a pure function from an event to the facts it posts,
/// so that the ledger can always be held against the events.
///
/// 办结 counts matters (`matter.closed`); closed cases are another measure and never added to it.
@Component
public class CaseMeasures implements MeasureSet {

  public static final Measure CASE_SENT = measure("case.sent", "收到的办件", "Cases sent");
  public static final Measure CASE_ACCEPTED = measure("case.accepted", "受理的办件", "Cases accepted");
  public static final Measure CASE_CLOSED = measure("case.closed", "全部办完的办件", "Cases closed");
  public static final Measure CASE_WITHDRAWN =
      measure("case.withdrawn", "撤回的办件", "Cases withdrawn");
  public static final Measure MATTER_ACCEPTED =
      measure("matter.accepted", "受理的事项", "Matters accepted");
  public static final Measure MATTER_CLOSED = measure("matter.closed", "办结的事项", "Matters closed");
  public static final Measure MATTER_DECLINED =
      measure("matter.declined", "不予办理的事项", "Matters declined");
  public static final Measure MATTER_WITHDRAWN =
      measure("matter.withdrawn", "撤回的事项", "Matters withdrawn");
  public static final Measure MATTER_CORRECTED =
      measure("matter.corrected", "一次性告知", "One-time notices");
  public static final Measure MATTER_DAYS =
      new Measure("matter.days", Unit.WORKING_DAYS, Text.of("办理用时", "Days taken"));
  public static final Measure CASE_RATED =
      new Measure("case.rated", Unit.POINTS, Text.of("好差评", "Service rating"));

  @Override
  public List<Measure> measures() {
    return List.of(
        CASE_SENT,
        CASE_ACCEPTED,
        CASE_CLOSED,
        CASE_WITHDRAWN,
        MATTER_ACCEPTED,
        MATTER_CLOSED,
        MATTER_DECLINED,
        MATTER_WITHDRAWN,
        MATTER_CORRECTED,
        MATTER_DAYS,
        CASE_RATED);
  }

  /// The facts these events of `file` post; `file` is the case after the last of them.
  static List<Fact> facts(CaseFile file, List<RecordedEvent> events, WorkingDays calendar) {
    var facts = new ArrayList<Fact>();
    for (var recorded : events) {
      switch (recorded.event()) {
        case CaseEvent.CaseSent _ -> facts.add(one(CASE_SENT, file, recorded, null));
        case CaseEvent.CaseAccepted _ -> facts.add(one(CASE_ACCEPTED, file, recorded, null));
        case CaseEvent.CaseClosed _ -> facts.add(one(CASE_CLOSED, file, recorded, null));
        case CaseEvent.CaseWithdrawn _ -> facts.add(one(CASE_WITHDRAWN, file, recorded, null));
        case CaseEvent.TaskAccepted e ->
            facts.add(one(MATTER_ACCEPTED, file, recorded, file.task(e.matter())));
        case CaseEvent.TaskDone e -> {
          var task = file.task(e.matter());
          facts.add(one(MATTER_CLOSED, file, recorded, task));
          int days = task.daysTaken(calendar, recorded.on());
          facts.add(fact(MATTER_DAYS, BigDecimal.valueOf(days), file, recorded, task));
        }
        case CaseEvent.TaskDeclined e ->
            facts.add(one(MATTER_DECLINED, file, recorded, file.task(e.matter())));
        case CaseEvent.TaskWithdrawn e ->
            facts.add(one(MATTER_WITHDRAWN, file, recorded, file.task(e.matter())));
        case CaseEvent.CorrectionAsked e ->
            facts.add(one(MATTER_CORRECTED, file, recorded, file.task(e.matter())));
        case CaseEvent.TaskReady _,
            CaseEvent.CorrectionAnswered _,
            CaseEvent.TaskNotApplicable _,
            CaseEvent.DelayExplained _,
            CaseEvent.Reminded _,
            CaseEvent.TaskReassigned _,
            CaseEvent.GoodCauseRecorded _ -> {}
      }
    }
    return facts;
  }

  private static Fact one(
      Measure measure, CaseFile file, RecordedEvent recorded, @Nullable Task task) {
    return fact(measure, BigDecimal.ONE, file, recorded, task);
  }

  private static Fact fact(
      Measure measure,
      BigDecimal amount,
      CaseFile file,
      RecordedEvent recorded,
      @Nullable Task task) {
    return new Fact(
        measure.code(),
        file.person().value(),
        file.place(),
        recorded.on(),
        amount,
        measure.unit(),
        attributes(file, recorded.event(), task),
        "case:" + file.id() + "#" + recorded.seq());
  }

  private static Map<String, String> attributes(
      CaseFile file, CaseEvent event, @Nullable Task task) {
    var attributes = new TreeMap<String, String>();
    attributes.put("channel", file.channel().name());
    attributes.put("personType", file.personType());
    if (task != null) {
      attributes.put("matter", task.matter());
      attributes.put("office", task.office());
    }
    if (event instanceof CaseEvent.TaskAccepted accepted && accepted.deemed()) {
      attributes.put("deemed", "true");
    }
    return attributes;
  }

  private static Measure measure(String code, String zh, String en) {
    return new Measure(code, Unit.CASES, Text.of(zh, en));
  }
}
