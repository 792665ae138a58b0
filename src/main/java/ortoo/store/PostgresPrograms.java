package ortoo.store;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ortoo.shared.CannotStart;

/// Runs PostgreSQL's own programs. They refuse to run as root, so for root they are run in a user
/// namespace of their own, where the same user no longer counts as root.
///
/// @param bin the folder of the programs
/// @param locale what `initdb` is told about languages
public record PostgresPrograms(Path bin, List<String> locale) {

  private static final List<String> OUTSIDE_ROOT = List.of("unshare", "-U");

  /// The locale that keeps Chinese in pg_trgm: characters by Unicode, order by code point. Where
  /// people read a list, the query names the Chinese collation.
  static final List<String> LOCALE_SINCE_17 =
      List.of(
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--lc-collate=C",
          "--lc-ctype=C.UTF-8");

  /// The programs that come inside ours, unpacked into a folder once.
  public static PostgresPrograms bundled(Path cache) throws IOException {
    return BundledPostgres.unpackInto(cache);
  }

  /// What a program said and how it ended.
  record Ended(int code, String output) {

    boolean well() {
      return code == 0;
    }
  }

  Ended run(String program, List<String> arguments) throws IOException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(OUTSIDE_ROOT);
    }
    command.add(bin.resolve(program).toString());
    command.addAll(arguments);
    return run(command);
  }

  /// Says so in a sentence when root cannot be left on this machine.
  void requireUsable() throws IOException {
    if (isRoot() && !run(List.of("unshare", "-U", "true")).well()) {
      throw new CannotStart(
          "PostgreSQL does not run as root, and this machine does not allow `unshare -U`. Start"
              + " Ortoo as an ordinary user, or give it a PostgreSQL server with --db.");
    }
  }

  private static Ended run(List<String> command) throws IOException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    var process = builder.start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Ended(process.waitFor(), output.strip());
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while running " + command.getFirst(), e);
    }
  }

  private static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }
}
