package ortoo.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import ortoo.shared.CannotStart;

/// The PostgreSQL that comes inside the program: an archive on the class path, unpacked once into a
/// folder named after its check sum, whole or not at all.
final class BundledPostgres {

  private BundledPostgres() {}

  static PostgresPrograms unpackInto(Path cache) throws IOException {
    return unpackInto(cache, System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static PostgresPrograms unpackInto(Path cache, String system, String architecture)
      throws IOException {
    var archive = archiveFor(system, architecture);
    var home = cache.resolve(checkSum(archive));
    if (Files.notExists(home)) {
      unpack(archive, home);
    }
    return new PostgresPrograms(home.resolve("bin"), PostgresPrograms.LOCALE_SINCE_17);
  }

  private static URL archiveFor(String system, String architecture) {
    var name =
        "/postgres-%s-%s.txz"
            .formatted(
                system.startsWith("Mac") ? "darwin" : "linux",
                architecture.equals("aarch64") ? "arm_64" : "x86_64");
    var archive =
        Set.of("amd64", "x86_64", "aarch64").contains(architecture)
            ? BundledPostgres.class.getResource(name)
            : null;
    if (archive == null) {
      throw new CannotStart(
          "This build brings no PostgreSQL for %s on %s. Build it with -Dpostgres-binaries.artifact=…, or give it a PostgreSQL server with --db."
              .formatted(system, architecture));
    }
    return archive;
  }

  private static String checkSum(URL archive) throws IOException {
    var connection = archive.openConnection();
    long sum =
        connection instanceof JarURLConnection jar
            ? jar.getJarEntry().getCrc()
            : connection.getContentLengthLong();
    return Long.toHexString(sum);
  }

  private static void unpack(URL archive, Path home) throws IOException {
    Files.createDirectories(home.getParent());
    var draft = Files.createTempDirectory(home.getParent(), "unpacking-");
    try {
      try (var in = archive.openStream()) {
        unpack(in, draft);
      }
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
      delete(draft); // another process was faster; its copy is as good
    } catch (IOException e) {
      delete(draft);
      throw e;
    }
  }

  private static void unpack(InputStream archive, Path folder) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("the archive names a file outside itself: " + entry.getName());
        }
        write(entry, tar, target);
      }
    }
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, target);
    Files.setPosixFilePermissions(target, permissions(entry.getMode()));
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    var all = new HashSet<>(PosixFilePermissions.fromString("rw-r--r--"));
    if ((mode & 0100) != 0) {
      all.addAll(PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    return all;
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
