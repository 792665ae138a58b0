package ortoo.casework;

/// One answer of a form.
///
/// @param value as it is compared by conditions and read by offices: a code for choices, ISO dates
/// @param source whether the person typed it or the city held it
public record Answer(String value, Source source) {

  public enum Source {
    TYPED,
    FACT
  }

  static Answer typed(String value) {
    return new Answer(value, Source.TYPED);
  }

  static Answer fact(String value) {
    return new Answer(value, Source.FACT);
  }
}
