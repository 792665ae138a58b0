package ortoo.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import ortoo.shared.CannotStart;

/// The folder of everything the program writes, and what lies where in it.
public record DataFolder(Path path) {

  public DataFolder {
    path = path.toAbsolutePath().normalize();
  }

  /// Makes the folder if it is missing, readable by its owner only.
  public DataFolder create() {
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException e) {
      throw new CannotStart("The data folder %s cannot be made: %s.".formatted(path, why(e)), e);
    }
    if (!Files.isWritable(path)) {
      throw new CannotStart(
          "The data folder %s cannot be written to. Give another with --data.".formatted(path));
    }
    return this;
  }

  public Path logs() {
    return path.resolve("logs");
  }

  Path lock() {
    return path.resolve("ortoo.lock");
  }

  Path database() {
    return path.resolve("pg");
  }

  Path binaries() {
    return path.resolve("pg-binaries");
  }

  Path passwords() {
    return path.resolve("secrets").resolve("database.properties");
  }

  private static String why(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException denied -> "no right to write " + denied.getFile();
      case java.nio.file.FileAlreadyExistsException file -> file.getFile() + " is a file";
      default -> String.valueOf(e.getMessage());
    };
  }
}
