package ortoo.casework;

import java.util.UUID;

/// Names one case file.
public record CaseId(UUID value) {

  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
