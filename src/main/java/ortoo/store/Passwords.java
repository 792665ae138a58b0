package ortoo.store;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/// The random passwords of the embedded server's three users, in a file only its owner may read.
record Passwords(String superuser, String owner, String app) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Passwords readOrMake(Path file) throws IOException {
    if (Files.notExists(file)) {
      new Passwords(draw(), draw(), draw()).write(file);
    }
    return read(file);
  }

  static Passwords read(Path file) throws IOException {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return new Passwords(
        properties.getProperty("superuser", ""),
        properties.getProperty("owner", ""),
        properties.getProperty("app", ""));
  }

  private void write(Path file) throws IOException {
    var properties = new Properties();
    properties.setProperty("superuser", superuser);
    properties.setProperty("owner", owner);
    properties.setProperty("app", app);
    var text = new StringWriter();
    properties.store(text, null);
    writeForOwnerOnly(file, text.toString());
  }

  /// Writes a file nobody else can read at any moment, whole or not at all.
  static void writeForOwnerOnly(Path file, String text) throws IOException {
    var folder = file.toAbsolutePath().getParent();
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    var draft = Files.createTempFile(folder, "draft", ".tmp"); // made 0600
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String draw() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Passwords[not shown]";
  }
}
