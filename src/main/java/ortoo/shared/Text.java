package ortoo.shared;

import java.util.Locale;

/// A short text that is data, not a message: the name of a place, an office, a matter. Chinese is
/// the source; English may be empty, and then the Chinese is shown.
public record Text(String zh, String en) {

  /// The text for a reader of the given language.
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") && !en.isBlank() ? en : zh;
  }

  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }
}
