package ortoo.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ortoo.fixtures.OrtooTest;

@OrtooTest
class BootFlowTest {

  @Autowired private JdbcClient sql;

  @Test
  void theBootedProgramWorksAsTheRoleThatMayNotChangeTables() {
    assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("ortoo_app");
  }
}
