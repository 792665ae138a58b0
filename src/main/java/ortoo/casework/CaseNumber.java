package ortoo.casework;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number a person reads out: `150105-20260909-0147-X7KQ`. County, day and a running number make
/// it easy to say; four random characters keep anyone from guessing the next one. Its alphabet leaves
/// out I, L, O and U, which are misread and misheard.
public record CaseNumber(String text) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern SHAPE = Pattern.compile("\\d{6}-\\d{8}-\\d{4}-[0-9A-HJKMNP-TV-Z]{4}");
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  static CaseNumber of(String place, LocalDate day, int serial, SecureRandom random) {
    var county = (place + "000000").substring(0, 6);
    var check = new StringBuilder(4);
    for (int i = 0; i < 4; i++) {
      check.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new CaseNumber("%s-%s-%04d-%s".formatted(county, DAY.format(day), serial % 10_000, check));
  }

  /// The number as typed by somebody: small letters, full-width digits and missing hyphens are
  /// forgiven. Empty when it cannot be one.
  public static Optional<CaseNumber> read(String typed) {
    var plain =
        java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s\\-—–]", "");
    if (plain.length() != 22) {
      return Optional.empty();
    }
    var text =
        String.join(
            "-",
            plain.substring(0, 6),
            plain.substring(6, 14),
            plain.substring(14, 18),
            plain.substring(18));
    return SHAPE.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
  }
}
