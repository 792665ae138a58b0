package ortoo.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import ortoo.calendar.DueDate;
import ortoo.calendar.WorkingDays;
import ortoo.catalogue.DayKind;
import ortoo.party.PersonId;
import ortoo.shared.Ids;

/// Case files in PostgreSQL. An act costs three statements here: the lock, the matters, and one that
/// writes everything that changed.
///
/// The lock and the matters are two statements on purpose. Under READ COMMITTED a statement that waits
/// for a row lock sees the locked row as the other transaction left it, but every *other* row as it
/// was when the statement began; joined in one statement, the second of two officers would decide on
/// the matters as they were before the first one's act.
@Component
class CaseFiles {

  private static final String BUNDLE = "";

  private final JdbcClient jdbc;
  private final CaseEvents events;

  CaseFiles(JdbcClient jdbc, CaseEvents events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /// The case with its row locked until the end of the transaction, and whether a command of this name
  /// was carried out on it before.
  record Locked(CaseFile file, boolean repeated) {}

  Optional<Locked> lock(CaseId id, UUID command) {
    return read("where id = :key for update", id.value()).map(file -> withTasks(file, command));
  }

  Optional<CaseFile> find(CaseId id) {
    return read("where id = :key", id.value()).map(file -> withTasks(file, null).file());
  }

  Optional<CaseFile> byNumber(String number) {
    return read("where number = :key", number).map(file -> withTasks(file, null).file());
  }

  List<CaseFile> ofPerson(PersonId person) {
    return jdbc
        .sql(SELECT + "where person_id = :key order by sent_on desc, number desc")
        .param("key", person.value())
        .query(CaseFiles::file)
        .list()
        .stream()
        .map(file -> withTasks(file, null).file())
        .toList();
  }

  /// Whether a command of this name was ever carried out, and on which case.
  Optional<CaseId> carriedOut(UUID command) {
    return jdbc.sql("select case_id from case_command where id = :id")
        .param("id", command)
        .query((row, n) -> new CaseId(row.getObject(1, UUID.class)))
        .optional();
  }

  int nextSerial() {
    return jdbc.sql("select nextval('case_serial')").query(Integer.class).single();
  }

  private static final String SELECT =
      """
      select id, number, person_id, version_id, place, person_type, channel, state, sent_on,
             accepted_on, ended_on, promised_days, revision, good_cause, seq
      from case_file
      """;

  private Optional<CaseFile> read(String where, Object key) {
    return jdbc.sql(SELECT + where).param("key", key).query(CaseFiles::file).optional();
  }

  private Locked withTasks(CaseFile file, @Nullable UUID command) {
    var tasks = new LinkedHashMap<String, Task>();
    var bundle = new ArrayList<LimitClock>(1);
    var repeated = new boolean[1];
    jdbc.sql(
            """
            select t.*,
                   (select array_agg(concat_ws(' ', s.clock, s.started_on, s.stopped_on)
                                     order by s.ordinal)
                      from clock_segment s
                     where s.case_id = t.case_id and s.matter in (t.matter, '')) as stretches,
                   exists (select 1 from case_command c where c.id = :command) as repeated
            from task t where t.case_id = :case order by t.position
            """)
        .param("case", file.id().value())
        .param("command", command, java.sql.Types.OTHER)
        .query(
            row -> {
              var task = task(row);
              tasks.put(task.matter(), task);
              bundle.add(clock("bundle", row));
              repeated[0] |= row.getBoolean("repeated");
            });
    return new Locked(
        new CaseFile(
            file.id(),
            file.number(),
            file.person(),
            file.version(),
            file.place(),
            file.personType(),
            file.channel(),
            file.state(),
            file.sentOn(),
            file.acceptedOn(),
            file.endedOn(),
            file.promisedDays(),
            bundle.isEmpty() ? LimitClock.NOT_STARTED : bundle.getFirst(),
            file.revision(),
            file.goodCause(),
            file.seq(),
            tasks),
        repeated[0]);
  }

  /// Writes what changed between `before` (nothing, for a case just sent) and `after`, the events that
  /// changed it, the command's name, and a handover for every matter that reached an office: one
  /// statement.
  void save(
      @Nullable CaseFile before,
      CaseFile after,
      List<RecordedEvent> happened,
      UUID command,
      WorkingDays calendar,
      Instant now,
      LocalDate today) {
    var tasks = after.tasks().values().stream().filter(task -> changed(before, task)).toList();
    var stretches = changedStretches(before, after);
    var arrivals = happened.stream().filter(e -> e.event() instanceof CaseEvent.TaskReady).toList();
    jdbc.sql(before == null ? INSERT_CASE + WRITE_REST : UPDATE_CASE + WRITE_REST)
        .param("id", after.id().value())
        .param("number", after.number())
        .param("person", after.person().value())
        .param("version", after.version())
        .param("place", after.place())
        .param("person_type", after.personType())
        .param("channel", after.channel().name())
        .param("state", after.state().name())
        .param("sent_on", after.sentOn())
        .param("accepted_on", after.acceptedOn(), java.sql.Types.DATE)
        .param("ended_on", after.endedOn(), java.sql.Types.DATE)
        .param("promised_days", after.promisedDays())
        .param(
            "promised_on",
            after.bundle().running() ? date(after.promisedOn(calendar, today)) : null,
            java.sql.Types.DATE)
        .param("revision", after.revision())
        .param("good_cause", after.goodCause())
        .param("seq", after.seq())
        .param("t_matter", text(tasks.stream().map(Task::matter)))
        .param("t_position", ints(tasks.stream().map(task -> position(after, task))))
        .param("t_office", text(tasks.stream().map(Task::office)))
        .param("t_after", text(tasks.stream().map(task -> String.join(" ", task.after()))))
        .param("t_promised", ints(tasks.stream().map(Task::promisedDays)))
        .param("t_legal", ints(tasks.stream().map(Task::legalDays)))
        .param("t_kind", text(tasks.stream().map(task -> task.dayKind().name())))
        .param("t_state", text(tasks.stream().map(task -> task.state().name())))
        .param("t_since", dates(tasks.stream().map(Task::since)))
        .param("t_ready", dates(tasks.stream().map(Task::readyOn)))
        .param("t_accepted", dates(tasks.stream().map(Task::acceptedOn)))
        .param("t_deemed", bools(tasks.stream().map(Task::deemed)))
        .param("t_notices", ints(tasks.stream().map(Task::notices)))
        .param("t_because", text(tasks.stream().map(Task::because)))
        .param(
            "t_promised_on",
            dates(
                tasks.stream()
                    .map(t -> t.promise().running() ? date(t.promisedOn(calendar, today)) : null)))
        .param(
            "t_legal_on",
            dates(
                tasks.stream()
                    .map(t -> t.legal().running() ? date(t.legalOn(calendar, today)) : null)))
        .param("t_deemed_on", dates(tasks.stream().map(task -> task.deemedOn(calendar))))
        .param("s_matter", text(stretches.stream().map(Row::matter)))
        .param("s_clock", text(stretches.stream().map(Row::clock)))
        .param("s_ordinal", ints(stretches.stream().map(Row::ordinal)))
        .param("s_started", dates(stretches.stream().map(row -> row.stretch().started())))
        .param("s_stopped", dates(stretches.stream().map(row -> row.stretch().stopped())))
        .param("command", command)
        .param("at", now.atOffset(ZoneOffset.UTC))
        .param("h_id", uuids(arrivals.stream().map(_ -> Ids.next(now))))
        .param("h_matter", text(arrivals.stream().map(CaseFiles::matter)))
        .param(
            "h_office",
            text(arrivals.stream().map(e -> after.task(String.valueOf(matter(e))).office())))
        .param("h_seq", ints(arrivals.stream().map(RecordedEvent::seq)))
        .param("e_seq", ints(happened.stream().map(RecordedEvent::seq)))
        .param("e_day", dates(happened.stream().map(RecordedEvent::on)))
        .param("by_whom", happened.isEmpty() ? "" : happened.getFirst().by())
        .param("e_kind", text(happened.stream().map(e -> CaseEvents.kind(e.event()))))
        .param("e_matter", text(happened.stream().map(CaseFiles::matter)))
        .param("e_detail", text(happened.stream().map(e -> events.detail(e.event()))))
        .update();
  }

  private static final String INSERT_CASE =
      """
      with file as (
        insert into case_file (id, number, person_id, version_id, place, person_type, channel, state,
                               sent_on, accepted_on, ended_on, promised_days, promised_on, revision,
                               good_cause, seq)
        values (:id, :number, :person, :version, :place, :person_type, :channel, :state, :sent_on,
                :accepted_on, :ended_on, :promised_days, :promised_on, :revision, :good_cause, :seq)
      ),
      """;

  private static final String UPDATE_CASE =
      """
      with file as (
        update case_file set state = :state, accepted_on = :accepted_on, ended_on = :ended_on,
                             promised_on = :promised_on, revision = :revision,
                             good_cause = :good_cause, seq = :seq
        where id = :id
      ),
      """;

  private static final String WRITE_REST =
      """
      tasks as (
        insert into task (case_id, matter, position, office, after, promised_days, legal_days,
                          day_kind, state, since, ready_on, accepted_on, deemed, notices, because,
                          promised_on, legal_on, deemed_on)
        select :id, matter, position, office, string_to_array(after, ' '), promised, legal, kind,
               state, since, ready, accepted, deemed, notices, because, promised_on, legal_on,
               deemed_on
        from unnest(:t_matter, :t_position, :t_office, :t_after, :t_promised, :t_legal, :t_kind,
                    :t_state, :t_since, :t_ready, :t_accepted, :t_deemed, :t_notices, :t_because,
                    :t_promised_on, :t_legal_on, :t_deemed_on)
          as u (matter, position, office, after, promised, legal, kind, state, since, ready, accepted,
                deemed, notices, because, promised_on, legal_on, deemed_on)
        on conflict (case_id, matter) do update
          set office = excluded.office, state = excluded.state, since = excluded.since,
              ready_on = excluded.ready_on, accepted_on = excluded.accepted_on,
              deemed = excluded.deemed, notices = excluded.notices, because = excluded.because,
              promised_on = excluded.promised_on, legal_on = excluded.legal_on,
              deemed_on = excluded.deemed_on
      ),
      stretches as (
        insert into clock_segment (case_id, matter, clock, ordinal, started_on, stopped_on)
        select :id, matter, clock, ordinal, started, stopped
        from unnest(:s_matter, :s_clock, :s_ordinal, :s_started, :s_stopped)
          as u (matter, clock, ordinal, started, stopped)
        on conflict (case_id, matter, clock, ordinal) do update set stopped_on = excluded.stopped_on
      ),
      handovers as (
        insert into handover (id, case_id, matter, office, seq, created_at, next_at)
        select id, :id, matter, office, seq, :at, :at
        from unnest(:h_id, :h_matter, :h_office, :h_seq) as u (id, matter, office, seq)
      ),
      command as (
        insert into case_command (id, case_id) values (:command, :id)
      )
      insert into case_event (case_id, seq, at, on_day, by_whom, command_id, kind, matter, detail)
      select :id, seq, :at, day, :by_whom, :command, kind, matter, detail::jsonb
      from unnest(:e_seq, :e_day, :e_kind, :e_matter, :e_detail) as u (seq, day, kind, matter, detail)
      """;

  private static @Nullable String matter(RecordedEvent event) {
    return event.event() instanceof CaseEvent.OfMatter of ? of.matter() : null;
  }

  private static boolean changed(@Nullable CaseFile before, Task task) {
    return before == null || !task.equals(before.task(task.matter()));
  }

  private static int position(CaseFile file, Task task) {
    return new ArrayList<>(file.tasks().keySet()).indexOf(task.matter());
  }

  private record Row(String matter, String clock, int ordinal, LimitClock.Stretch stretch) {}

  private static List<Row> changedStretches(@Nullable CaseFile before, CaseFile after) {
    var rows = new ArrayList<>(rows(after));
    if (before != null) {
      rows.removeAll(rows(before));
    }
    return rows;
  }

  private static List<Row> rows(CaseFile file) {
    var rows = new ArrayList<Row>();
    add(rows, BUNDLE, "bundle", file.bundle());
    for (var task : file.tasks().values()) {
      add(rows, task.matter(), "promise", task.promise());
      add(rows, task.matter(), "legal", task.legal());
    }
    return rows;
  }

  private static void add(List<Row> rows, String matter, String clock, LimitClock limit) {
    for (int i = 0; i < limit.stretches().size(); i++) {
      rows.add(new Row(matter, clock, i, limit.stretches().get(i)));
    }
  }

  private static CaseFile file(ResultSet row, int number) throws SQLException {
    return new CaseFile(
        new CaseId(row.getObject("id", UUID.class)),
        row.getString("number"),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getObject("version_id", UUID.class),
        row.getString("place"),
        row.getString("person_type"),
        Channel.valueOf(row.getString("channel")),
        CaseState.valueOf(row.getString("state")),
        row.getObject("sent_on", LocalDate.class),
        row.getObject("accepted_on", LocalDate.class),
        row.getObject("ended_on", LocalDate.class),
        row.getInt("promised_days"),
        LimitClock.NOT_STARTED,
        row.getInt("revision"),
        row.getBoolean("good_cause"),
        row.getInt("seq"),
        new LinkedHashMap<>());
  }

  private static Task task(ResultSet row) throws SQLException {
    return new Task(
        row.getString("matter"),
        row.getString("office"),
        List.of((String[]) row.getArray("after").getArray()),
        row.getInt("promised_days"),
        row.getInt("legal_days"),
        DayKind.valueOf(row.getString("day_kind")),
        TaskState.valueOf(row.getString("state")),
        row.getObject("since", LocalDate.class),
        row.getObject("ready_on", LocalDate.class),
        row.getObject("accepted_on", LocalDate.class),
        row.getBoolean("deemed"),
        row.getInt("notices"),
        clock("promise", row),
        clock("legal", row),
        row.getString("because"));
  }

  /// A stretch is read as `promise 2026-09-09 2026-09-15`; an open one has no second day.
  private static LimitClock clock(String name, ResultSet row) throws SQLException {
    var array = row.getArray("stretches");
    if (array == null) {
      return LimitClock.NOT_STARTED;
    }
    var stretches =
        Arrays.stream((String[]) array.getArray())
            .map(text -> text.split(" "))
            .filter(parts -> parts[0].equals(name))
            .map(
                parts ->
                    new LimitClock.Stretch(
                        LocalDate.parse(parts[1]),
                        parts.length > 2 ? LocalDate.parse(parts[2]) : null))
            .toList();
    return new LimitClock(stretches);
  }

  private static @Nullable LocalDate date(@Nullable DueDate due) {
    return due == null ? null : due.date();
  }

  private static SqlArrayValue text(java.util.stream.Stream<? extends @Nullable String> values) {
    return new SqlArrayValue("text", values.toArray());
  }

  private static SqlArrayValue ints(java.util.stream.Stream<Integer> values) {
    return new SqlArrayValue("int4", values.toArray());
  }

  private static SqlArrayValue bools(java.util.stream.Stream<Boolean> values) {
    return new SqlArrayValue("bool", values.toArray());
  }

  private static SqlArrayValue uuids(java.util.stream.Stream<UUID> values) {
    return new SqlArrayValue("uuid", values.toArray());
  }

  private static SqlArrayValue dates(java.util.stream.Stream<? extends @Nullable LocalDate> values) {
    return new SqlArrayValue("date", values.toArray());
  }
}
