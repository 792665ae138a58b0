package ortoo.casework;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import ortoo.party.PersonId;

/// A form somebody is filling in: saved at every step, taken up on any device, counted nowhere. Its id
/// becomes the id of the case.
///
/// @param code six digits with which it is taken up at a window or on another phone
public record Draft(
    CaseId id,
    PersonId person,
    UUID version,
    UUID startedBy,
    Channel channel,
    SequencedMap<String, Answer> answers,
    Instant savedAt,
    String code) {

  public Draft {
    answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
  }

  /// The answers as conditions read them.
  public Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    answers.forEach((element, answer) -> values.put(element, answer.value()));
    return values;
  }

  Draft with(Map<String, Answer> more, Instant now) {
    var all = new LinkedHashMap<>(answers);
    more.forEach(
        (element, answer) -> {
          if (answer.value().isEmpty()) {
            all.remove(element);
          } else {
            all.put(element, answer);
          }
        });
    return new Draft(id, person, version, startedBy, channel, all, now, code);
  }
}
