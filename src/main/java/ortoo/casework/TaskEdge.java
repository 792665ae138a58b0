package ortoo.casework;

import static ortoo.casework.TaskState.ACCEPTED;
import static ortoo.casework.TaskState.CORRECTION;
import static ortoo.casework.TaskState.DECLINED;
import static ortoo.casework.TaskState.DONE;
import static ortoo.casework.TaskState.NOT_APPLICABLE;
import static ortoo.casework.TaskState.READY;
import static ortoo.casework.TaskState.WAITING;
import static ortoo.casework.TaskState.WITHDRAWN;

import java.util.Arrays;

/// The one table of legal steps of a matter, each labelled with the event that makes it. Whatever is
/// not in this table cannot happen: [CaseFile#apply] refuses it, whoever asks.
///
/// Acceptance is never lost: a person who answers a *second* notice finds the matter accepted as
/// before, with the legal limit running on, so that asking twice cannot be used to start the limit
/// anew (行政许可法 art. 32: what was not asked at once is deemed accepted).
enum TaskEdge {
  PREDECESSORS_DONE(WAITING, READY, CaseEvent.TaskReady.class),
  ASKED_ONCE(READY, CORRECTION, CaseEvent.CorrectionAsked.class),
  ASKED_AGAIN(ACCEPTED, CORRECTION, CaseEvent.CorrectionAsked.class),
  ANSWERED(CORRECTION, READY, CaseEvent.CorrectionAnswered.class),
  ANSWERED_AGAIN(CORRECTION, ACCEPTED, CaseEvent.CorrectionAnswered.class),
  TAKEN_ON(READY, ACCEPTED, CaseEvent.TaskAccepted.class),
  FINISHED(ACCEPTED, DONE, CaseEvent.TaskDone.class),
  REFUSED(ACCEPTED, DECLINED, CaseEvent.TaskDeclined.class),
  TAKEN_BACK_WAITING(WAITING, WITHDRAWN, CaseEvent.TaskWithdrawn.class),
  TAKEN_BACK_READY(READY, WITHDRAWN, CaseEvent.TaskWithdrawn.class),
  TAKEN_BACK_CORRECTION(CORRECTION, WITHDRAWN, CaseEvent.TaskWithdrawn.class),
  TAKEN_BACK_ACCEPTED(ACCEPTED, WITHDRAWN, CaseEvent.TaskWithdrawn.class),
  DROPPED_WAITING(WAITING, NOT_APPLICABLE, CaseEvent.TaskNotApplicable.class),
  DROPPED_READY(READY, NOT_APPLICABLE, CaseEvent.TaskNotApplicable.class),
  DROPPED_CORRECTION(CORRECTION, NOT_APPLICABLE, CaseEvent.TaskNotApplicable.class),
  DROPPED_ACCEPTED(ACCEPTED, NOT_APPLICABLE, CaseEvent.TaskNotApplicable.class);

  private final TaskState from;
  private final TaskState to;
  private final Class<? extends CaseEvent> event;

  TaskEdge(TaskState from, TaskState to, Class<? extends CaseEvent> event) {
    this.from = from;
    this.to = to;
    this.event = event;
  }

  TaskState from() {
    return from;
  }

  TaskState to() {
    return to;
  }

  Class<? extends CaseEvent> event() {
    return event;
  }

  static boolean legal(TaskState from, TaskState to, CaseEvent event) {
    return Arrays.stream(values())
        .anyMatch(
            edge -> edge.from == from && edge.to == to && edge.event == event.getClass());
  }
}
