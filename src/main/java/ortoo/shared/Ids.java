package ortoo.shared;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// Makes ids that sort by the time they were made (UUID version 7, RFC 9562 section 5.7), so that
/// rows written together stand together in an index. They name things; they are no secret. What
/// must not be guessed (a check code, a one-time link) is drawn from a secure source where it is
/// made.
public final class Ids {

  private Ids() {}

  /// A new id for something that happens at `now`.
  public static UUID next(Instant now) {
    var random = ThreadLocalRandom.current();
    long high = (now.toEpochMilli() << 16) | 0x7000L | (random.nextInt() & 0x0FFFL);
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
