package ortoo.casework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ortoo.calendar.WorkingDays;
import ortoo.notify.Message;

/// What the person is told, and when: that the form is at the offices, everything that is missing, that
/// something was declined and why, and that all is done. Not every step is worth a text message; every
/// step is on the status page.
final class CaseMessages {

  private CaseMessages() {}

  static List<Message> about(CaseFile file, List<RecordedEvent> happened, WorkingDays calendar) {
    var messages = new ArrayList<Message>();
    for (var recorded : happened) {
      var message = about(file, recorded, calendar);
      if (message != null) {
        messages.add(message);
      }
    }
    return messages;
  }

  private static @Nullable Message about(
      CaseFile file, RecordedEvent recorded, WorkingDays calendar) {
    return switch (recorded.event()) {
      case CaseEvent.CaseAccepted _ -> {
        var due = file.promisedOn(calendar, recorded.on());
        yield message(
            file,
            recorded,
            "case.message.accepted",
            file.number(),
            file.tasks().size(),
            due == null ? recorded.on() : due.date());
      }
      case CaseEvent.CorrectionAsked e ->
          message(
              file,
              recorded,
              "case.message.asked",
              file.number(),
              e.missing().size(),
              e.until());
      case CaseEvent.TaskDeclined e ->
          message(file, recorded, "case.message.declined", file.number(), e.reason());
      case CaseEvent.DelayExplained e ->
          message(file, recorded, "case.message.delayed", file.number(), e.reason());
      case CaseEvent.CaseClosed _ ->
          message(file, recorded, "case.message.closed", file.number(), file.tasks().size());
      case CaseEvent.CaseWithdrawn _ ->
          message(file, recorded, "case.message.withdrawn", file.number());
      case CaseEvent.CaseSent _,
          CaseEvent.TaskReady _,
          CaseEvent.TaskAccepted _,
          CaseEvent.CorrectionAnswered _,
          CaseEvent.TaskDone _,
          CaseEvent.TaskWithdrawn _,
          CaseEvent.TaskNotApplicable _,
          CaseEvent.Reminded _,
          CaseEvent.TaskReassigned _,
          CaseEvent.GoodCauseRecorded _ ->
          null;
    };
  }

  private static Message message(
      CaseFile file, RecordedEvent recorded, String key, Object... args) {
    return new Message(
        file.person(), key, List.of(args), recorded.at(), file.id() + "#" + recorded.seq());
  }
}
