package ortoo.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The two users and the one database of the embedded server, made at its first start. Each step
/// looks before it acts, so a start that was cut short is finished by the next.
final class EmbeddedRoles {

  static final String OWNER = "ortoo_owner";
  static final String APP = "ortoo_app";

  private EmbeddedRoles() {}

  static void ensure(Address superuser, Passwords passwords) {
    var login = superuser.owner();
    var sql =
        JdbcClient.create(
            new DriverManagerDataSource(superuser.url(), login.user(), login.password()));
    ensureRole(sql, OWNER, passwords.owner());
    ensureRole(sql, APP, passwords.app());
    if (isMissing(sql, "select count(*) from pg_database where datname = ?", "ortoo")) {
      sql.sql("create database ortoo owner " + OWNER).update();
    }
  }

  private static void ensureRole(JdbcClient sql, String role, String password) {
    if (isMissing(sql, "select count(*) from pg_roles where rolname = ?", role)) {
      // a password is no parameter in SQL; ours are letters, digits, - and _
      sql.sql("create role %s login password '%s'".formatted(role, password)).update();
    }
  }

  private static boolean isMissing(JdbcClient sql, String count, String name) {
    return sql.sql(count).param(name).query(Integer.class).single() == 0;
  }
}
