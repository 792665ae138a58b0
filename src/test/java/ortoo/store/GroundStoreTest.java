package ortoo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ortoo.fixtures.StoreTest;
import ortoo.fixtures.TestDatabase;

@StoreTest
class GroundStoreTest {

  private final TestDatabase database;

  GroundStoreTest(TestDatabase database) {
    this.database = database;
  }

  @Test
  void theProgramMayWorkWithRowsButNotWithTables() {
    database.owner().sql("create table letter (id int primary key, body text)").update();

    assertThat(database.app().sql("insert into letter values (1, 'a')").update()).isEqualTo(1);
    assertThat(database.app().sql("update letter set body = 'b'").update()).isEqualTo(1);
    assertThat(database.app().sql("delete from letter").update()).isEqualTo(1);
    assertThatThrownBy(() -> database.app().sql("drop table letter").update())
        .rootCause()
        .hasMessageContaining("must be owner");
    assertThatThrownBy(() -> database.app().sql("create table mine (id int)").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void whatAMigrationTakesAwayStaysTakenAway() {
    database.owner().sql("create table kept (id int primary key)").update();
    database.owner().sql("revoke update, delete, truncate on kept from ortoo_app").update();
    database.app().sql("insert into kept values (1)").update();

    assertThatThrownBy(() -> database.app().sql("delete from kept").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void trigramsKeepChinese(JdbcClient sql) {
    var trigrams = sql.sql("select show_trgm('退役军人')::text").query(String.class).single();

    assertThat(trigrams).isNotEqualTo("{}");
    assertThat(sql.sql("select '退役军人服务站' ilike '%军人%'").query(Boolean.class).single()).isTrue();
  }

  @Test
  void listsForPeopleAreInChineseOrder(JdbcClient sql) {
    var names =
        sql.sql(
                """
                select name from (values ('张'), ('阿'), ('李')) as people (name)
                order by name collate "zh-Hans-CN-x-icu"
                """)
            .query(String.class)
            .list();

    assertThat(names).containsExactly("阿", "李", "张");
  }

  @Test
  void testsRunInAnOddTimeZone(JdbcClient sql) {
    assertThat(sql.sql("show time zone").query(String.class).single()).isEqualTo("Asia/Kathmandu");
  }
}
