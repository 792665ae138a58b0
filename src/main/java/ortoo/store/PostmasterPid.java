package ortoo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// What a running PostgreSQL server writes about itself into `postmaster.pid`.
record PostmasterPid(long pid, int port) {

  static Path file(Path database) {
    return database.resolve("postmaster.pid");
  }

  static Optional<PostmasterPid> read(Path database) {
    try {
      var lines = Files.readAllLines(file(database));
      return Optional.of(
          new PostmasterPid(
              Long.parseLong(lines.get(0).strip()), Integer.parseInt(lines.get(3).strip())));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
      return Optional.empty();
    }
  }

  /// The living server of this folder. A file left by a dead server may name a process that has
  /// since become something else, so the process itself is asked what it is.
  static Optional<ProcessHandle> server(Path database) {
    return read(database)
        .flatMap(found -> ProcessHandle.of(found.pid()))
        .filter(ProcessHandle::isAlive)
        .filter(process -> servesFolder(process, database));
  }

  private static boolean servesFolder(ProcessHandle process, Path database) {
    return Arrays.asList(process.info().arguments().orElse(new String[0]))
        .contains(database.toString());
  }
}
