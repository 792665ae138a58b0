package ortoo.store;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where things are kept.
///
/// @param data the folder of everything this program writes: the embedded database, uploads, logs
/// @param url JDBC URL of a PostgreSQL server of your own; empty means the embedded one
/// @param ownerUser on a server of your own, who owns the tables and runs the migrations
/// @param ownerPassword its password
/// @param appUser on a server of your own, as whom the program works; empty means it logs in as the
///   owner and puts on the role `ortoo_app`
/// @param appPassword its password
/// @param poolSize connections held open to the database at most
/// @param connectionTimeout how long a request waits for a connection before it is told that the
///   database is gone
/// @param join when the data folder is in use, work beside the program that uses it instead of
///   refusing; meant for commands such as `verify`
@ConfigurationProperties("ortoo.store")
public record StoreSettings(
    @DefaultValue("var") Path data,
    @Nullable String url,
    @DefaultValue("ortoo_owner") String ownerUser,
    @DefaultValue("") String ownerPassword,
    @DefaultValue("") String appUser,
    @DefaultValue("") String appPassword,
    @DefaultValue("16") int poolSize,
    @DefaultValue("3s") Duration connectionTimeout,
    @DefaultValue("false") boolean join) {

  @Override
  public String toString() {
    return "StoreSettings[data=" + data + ", url=" + url + "]";
  }
}
