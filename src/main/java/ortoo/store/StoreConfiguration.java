package ortoo.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Brings up the database before anything that needs it: whoever takes the [DataSource] finds every
/// table in its place.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

  @Bean(destroyMethod = "close")
  DatabaseServer databaseServer(StoreSettings settings) {
    var url = settings.url();
    if (url == null || url.isBlank()) {
      return EmbeddedServer.start(new DataFolder(settings.data()));
    }
    var owner = new Login(settings.ownerUser(), settings.ownerPassword());
    var app = new Login(settings.appUser(), settings.appPassword());
    return new OwnServer(new Address(url, owner, app));
  }

  /// The connections every request uses, as the role that may not touch what is kept for ever.
  /// Short waits, so that a database that is gone is told within seconds; keep-alive, so that it is
  /// found again by itself.
  @Bean(destroyMethod = "close")
  HikariDataSource dataSource(DatabaseServer server, StoreSettings settings) {
    var address = server.address();
    Migrations.run(
        new DriverManagerDataSource(
            address.url(), address.owner().user(), address.owner().password()));
    var pool = new HikariDataSource();
    pool.setPoolName("ortoo");
    pool.setJdbcUrl(address.url());
    pool.setUsername(address.app().user());
    pool.setPassword(address.app().password());
    pool.setMaximumPoolSize(settings.poolSize());
    pool.setConnectionTimeout(settings.connectionTimeout().toMillis());
    pool.setValidationTimeout(Duration.ofSeconds(1).toMillis());
    pool.setKeepaliveTime(Duration.ofSeconds(30).toMillis());
    pool.setConnectionInitSql("set time zone 'UTC'");
    pool.addDataSourceProperty("ApplicationName", "ortoo");
    pool.addDataSourceProperty("tcpKeepAlive", true);
    pool.addDataSourceProperty("connectTimeout", 3);
    pool.addDataSourceProperty("socketTimeout", 60);
    return pool;
  }
}
