package ortoo.shared;

/// What an amount is counted in. Units are never converted into one another silently: 人次 are
/// visits, 人 are persons, and adding them is an error.
public enum Unit {
  CASES("件", "cases"),
  PERSONS("人", "persons"),
  ATTENDANCES("人次", "attendances"),
  ORGANISATIONS("家", "organisations"),
  EVENTS("场", "events"),
  ITEMS("个", "items"),
  WORKING_DAYS("工作日", "working days"),
  POINTS("分", "points"),
  YUAN("元", "yuan"),
  TONNES("吨", "tonnes");

  private final Text label;

  Unit(String zh, String en) {
    this.label = Text.of(zh, en);
  }

  public Text label() {
    return label;
  }
}
