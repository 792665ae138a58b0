package ortoo.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import ortoo.shared.CannotStart;

/// Brings the tables to the shape this version of the program knows. The scripts are
/// `db/migration/NNNN_verb_noun.sql`, each in a transaction of its own.
public final class Migrations {

  private Migrations() {}

  /// Runs what has not run yet.
  ///
  /// @param owner connections of the tables' owner
  public static void run(DataSource owner) {
    try {
      Flyway.configure()
          .dataSource(owner)
          .locations("classpath:db/migration")
          .sqlMigrationPrefix("")
          .sqlMigrationSeparator("_")
          .validateMigrationNaming(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new CannotStart("The database could not be brought up to date: " + e.getMessage(), e);
    }
  }
}
