package ortoo.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ortoo.shared.CannotStart;
import ortoo.store.PostgresPrograms.Ended;

/// A PostgreSQL server of our own in the data folder, for whoever has none.
///
/// It promises: what was committed is on the disk (fsync and synchronous commit stay on); only
/// programs on this machine that know a password from the data folder get in; one program at a time
/// uses the folder; a program that was killed finds everything again.
///
/// A server that outlived its program is stopped and started anew, not adopted: its sessions may
/// still be finishing statements nobody waits for, and its settings may be older than ours. A
/// server that dies while we live is started again on the same port, so the pool heals by itself.
public final class EmbeddedServer implements DatabaseServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("max_connections", "80"),
          Map.entry("shared_buffers", "128MB"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("timezone", "UTC"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("lc_messages", "C"));

  private final DataFolder folder;
  private final PostgresPrograms programs;
  private final Map<String, String> settings;
  private final FolderLock lock;
  private final Passwords passwords;
  private final int port;
  private volatile boolean closed;

  private EmbeddedServer(
      DataFolder folder,
      PostgresPrograms programs,
      Map<String, String> settings,
      FolderLock lock,
      Passwords passwords,
      int port) {
    this.folder = folder;
    this.programs = programs;
    this.settings = settings;
    this.lock = lock;
    this.passwords = passwords;
    this.port = port;
  }

  /// Starts the server of this folder with the PostgreSQL that comes inside the program; makes
  /// both, server and folder, when they are missing.
  static EmbeddedServer start(DataFolder folder) {
    folder.create();
    try {
      return start(folder, PostgresPrograms.bundled(folder.binaries()), Map.of());
    } catch (IOException e) {
      throw cannotStart(folder, String.valueOf(e.getMessage()), e);
    }
  }

  /// Starts the server of this folder with given programs and with some settings changed; for tests
  /// and measurements.
  public static EmbeddedServer start(
      DataFolder folder, PostgresPrograms programs, Map<String, String> changed) {
    folder.create();
    FolderLock lock = null;
    try {
      lock = FolderLock.take(folder).orElseThrow(() -> inUse(folder));
      programs.requireUsable();
      var server =
          new EmbeddedServer(
              folder,
              programs,
              changed,
              lock,
              Passwords.readOrMake(folder.passwords()),
              freePort());
      server.stopLeftOver();
      server.initialise();
      server.launch();
      EmbeddedRoles.ensure(server.superuser(), server.passwords);
      server.watch();
      return server;
    } catch (IOException e) {
      close(lock);
      throw cannotStart(folder, String.valueOf(e.getMessage()), e);
    } catch (RuntimeException e) {
      close(lock);
      throw e;
    }
  }

  @Override
  public Address address() {
    return new Address(
        url("ortoo"),
        new Login(EmbeddedRoles.OWNER, passwords.owner()),
        new Login(EmbeddedRoles.APP, passwords.app()));
  }

  /// The way in that no request ever takes: to make and drop whole databases.
  public Address superuser() {
    var login = new Login("postgres", passwords.superuser());
    return new Address(url("postgres"), login, login);
  }

  public String url(String database) {
    return url(port, database);
  }

  static String url(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  @Override
  public synchronized void close() {
    closed = true;
    try {
      stopLeftOver();
    } catch (IOException e) {
      LOG.warn("The embedded database did not stop in order; it will recover at the next start", e);
    } finally {
      lock.close();
    }
  }

  private void stopLeftOver() throws IOException {
    var running = PostmasterPid.server(folder.database());
    if (running.isEmpty()) {
      Files.deleteIfExists(PostmasterPid.file(folder.database()));
      return;
    }
    var ended = control("stop", "-w", "-t", "60", "-m", "fast");
    if (!ended.well()) {
      throw new IOException("PostgreSQL did not stop: " + ended.output());
    }
  }

  private void initialise() throws IOException {
    if (Files.exists(folder.database())) {
      requireSameVersion();
      return;
    }
    var draft = folder.path().resolve("pg-draft");
    BundledPostgres.delete(draft);
    var password = folder.passwords().resolveSibling("superuser");
    Passwords.writeForOwnerOnly(password, passwords.superuser());
    try {
      var arguments = new ArrayList<>(programs.locale());
      arguments.addAll(
          List.of(
              "--pgdata=" + draft,
              "--username=postgres",
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--no-instructions"));
      var ended = programs.run("initdb", arguments);
      if (!ended.well()) {
        throw cannotStart(folder, ended.output(), null);
      }
    } finally {
      Files.deleteIfExists(password);
    }
    Files.writeString(
        draft.resolve("postgresql.conf"), "\ninclude 'ortoo.conf'\n", StandardOpenOption.APPEND);
    Files.move(draft, folder.database(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void requireSameVersion() throws IOException {
    var written = Files.readString(folder.database().resolve("PG_VERSION")).strip();
    var ours = programs.run("postgres", List.of("--version")).output();
    if (!ours.contains(" " + written + ".")) {
      throw new CannotStart(
          "The data folder %s was written by PostgreSQL %s and this program brings %s. Move the data with pg_dump, or give another folder with --data."
              .formatted(folder.path(), written, ours));
    }
  }

  private void launch() throws IOException {
    var all = new TreeMap<>(SETTINGS);
    all.putAll(settings);
    all.put("port", String.valueOf(port));
    var text = new StringBuilder("# Written by Ortoo at every start.\n");
    all.forEach((name, value) -> text.append("%s = '%s'\n".formatted(name, value)));
    Files.writeString(folder.database().resolve("ortoo.conf"), text);
    Files.createDirectories(folder.logs());
    var log = folder.logs().resolve("postgres.log");
    Files.deleteIfExists(log);
    var ended = control("start", "-w", "-t", "120", "-l", log.toString());
    if (!ended.well()) {
      var said = Files.exists(log) ? Files.readString(log) : "";
      throw cannotStart(folder, said.isBlank() ? ended.output() : said, null);
    }
  }

  private Ended control(String act, String... arguments) throws IOException {
    var all = new ArrayList<>(List.of(act, "-D", folder.database().toString()));
    all.addAll(List.of(arguments));
    return programs.run("pg_ctl", all);
  }

  private void watch() {
    PostmasterPid.server(folder.database())
        .ifPresent(process -> process.onExit().thenRunAsync(this::revive));
  }

  private synchronized void revive() {
    if (closed) {
      return;
    }
    LOG.warn("The embedded database ended; starting it again");
    try {
      stopLeftOver();
      launch();
      watch();
    } catch (IOException | CannotStart e) {
      LOG.error("The embedded database did not start again: {}", e.getMessage());
      CompletableFuture.delayedExecutor(5, TimeUnit.SECONDS).execute(this::revive);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static CannotStart inUse(DataFolder folder) {
    var holder = FolderLock.holder(folder);
    return new CannotStart(
        "The data folder %s is in use by %s. Stop that first (./ortoo stop --data %s), or give another folder with --data."
            .formatted(
                folder.path(),
                holder.isPresent() ? "process " + holder.getAsLong() : "another process",
                folder.path()));
  }

  private static CannotStart cannotStart(
      DataFolder folder, String said, @Nullable Throwable cause) {
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
      return new CannotStart(
          "The disk that holds %s is full, so the database cannot start. Make room (about 200 MB), then start again; nothing stored is lost."
              .formatted(folder.path()),
          cause == null ? new IOException(said) : cause);
    }
    return new CannotStart(
        "The embedded database in %s cannot start. PostgreSQL says: %s"
            .formatted(
                folder.path(), said.lines().filter(l -> !l.isBlank()).reduce("", (a, b) -> b)),
        cause == null ? new IOException(said) : cause);
  }

  private static void close(@Nullable FolderLock lock) {
    if (lock != null) {
      lock.close();
    }
  }
}
