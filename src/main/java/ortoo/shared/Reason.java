package ortoo.shared;

import java.util.List;

/// Why something was refused, in words a person can act on: the key of a message in
/// `messages_zh.properties` and `messages_en.properties`, and what is filled into it.
///
/// Refusals that are expected are values that carry a reason, never exceptions.
///
/// @param key the message key, such as `case.refused.stale`
/// @param args what the message's `{0}`, `{1}` stand for; a [Text] is shown in the reader's
///   language
public record Reason(String key, List<Object> args) {

  public Reason {
    args = List.copyOf(args);
  }

  public static Reason of(String key, Object... args) {
    return new Reason(key, List.of(args));
  }
}
