package ortoo.shared;

import java.time.LocalDate;
import java.time.YearMonth;

/// Days from one to another, both included.
public record Window(LocalDate from, LocalDate to) {

  public Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a window ends after it begins: " + from + " to " + to);
    }
  }

  public static Window of(YearMonth month) {
    return new Window(month.atDay(1), month.atEndOfMonth());
  }

  public static Window ofYear(int year) {
    return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
