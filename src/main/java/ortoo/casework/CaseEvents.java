package ortoo.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The book of events: read here, appended by [CaseFiles] in the statement that changes the rows.
@Component
class CaseEvents {

  private static final Map<String, Class<?>> KINDS =
      Arrays.stream(CaseEvent.class.getDeclaredClasses())
          .filter(type -> type.isRecord() && CaseEvent.class.isAssignableFrom(type))
          .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

  private final JdbcClient jdbc;
  private final JsonMapper json;

  CaseEvents(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<RecordedEvent> of(CaseId id) {
    return jdbc.sql(
            """
            select seq, at, on_day, by_whom, command_id, kind, detail
            from case_event where case_id = :case order by seq
            """)
        .param("case", id.value())
        .query(this::event)
        .list();
  }

  static String kind(CaseEvent event) {
    return event.getClass().getSimpleName();
  }

  String detail(CaseEvent event) {
    return json.writeValueAsString(event);
  }

  private RecordedEvent event(ResultSet row, int number) throws SQLException {
    var type = KINDS.get(row.getString("kind"));
    if (type == null) {
      throw new IllegalStateException("unknown kind of event " + row.getString("kind"));
    }
    return new RecordedEvent(
        row.getInt("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("on_day", LocalDate.class),
        row.getString("by_whom"),
        row.getObject("command_id", UUID.class),
        (CaseEvent) json.readValue(row.getString("detail"), type));
  }
}
