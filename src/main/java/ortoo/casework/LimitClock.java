package ortoo.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ortoo.calendar.DueDate;
import ortoo.calendar.WorkingDays;
import ortoo.catalogue.DayKind;

/// A limit in days that stands still while the office waits for the person.
///
/// It is a list of stretches during which it ran. A stretch that began on a Monday and stopped on the
/// Wednesday has used Tuesday and Wednesday: day 1 is the day after the beginning (Civil Code art.
/// 201), and the day on which the office asked is a day the office had. The next stretch begins on the
/// day the person answered, so a question asked and answered on one day moves nothing.
///
/// Due dates are never stored as truth: they follow from the stretches and the working-day table, and
/// are computed again when the yearly notice arrives.
public record LimitClock(List<Stretch> stretches) {

  static final LimitClock NOT_STARTED = new LimitClock(List.of());

  /// A time the clock ran. An open stretch has no `stopped`.
  public record Stretch(LocalDate started, @Nullable LocalDate stopped) {}

  public LimitClock {
    stretches = List.copyOf(stretches);
  }

  LimitClock start(LocalDate on) {
    if (running()) {
      return this;
    }
    var more = new ArrayList<>(stretches);
    more.add(new Stretch(on, null));
    return new LimitClock(more);
  }

  LimitClock stop(LocalDate on) {
    if (!running()) {
      return this;
    }
    var more = new ArrayList<>(stretches);
    var last = more.removeLast();
    more.add(new Stretch(last.started(), on.isBefore(last.started()) ? last.started() : on));
    return new LimitClock(more);
  }

  public boolean started() {
    return !stretches.isEmpty();
  }

  public boolean running() {
    return started() && stretches.getLast().stopped() == null;
  }

  /// How many days of the limit are used up at the end of `today`.
  public int used(DayKind kind, WorkingDays calendar, LocalDate today) {
    int used = 0;
    for (var stretch : stretches) {
      var until = stretch.stopped() == null ? today : stretch.stopped();
      used += days(kind, calendar, stretch.started(), until);
    }
    return used;
  }

  /// The last day of a limit of `limit` days, counted as if the person answered on `today` when the
  /// clock stands still.
  public DueDate due(int limit, DayKind kind, WorkingDays calendar, LocalDate today) {
    int usedBefore = 0;
    for (var stretch : stretches) {
      if (stretch.stopped() != null) {
        usedBefore += days(kind, calendar, stretch.started(), stretch.stopped());
      }
    }
    var from = running() ? stretches.getLast().started() : today;
    int left = Math.max(0, limit - usedBefore);
    return switch (kind) {
      case WORKING -> calendar.plus(from, left);
      // the last day of a limit in calendar days that falls on a holiday is the next working day
      // (Civil Code art. 203)
      case CALENDAR -> calendar.rollForward(from.plusDays(left));
    };
  }

  private static int days(DayKind kind, WorkingDays calendar, LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      return 0;
    }
    return switch (kind) {
      case WORKING -> calendar.between(from, until);
      case CALENDAR -> Math.toIntExact(until.toEpochDay() - from.toEpochDay());
    };
  }
}
