/// Where everything is kept: the PostgreSQL server, our own embedded one or the city's, its two
/// roles and the migrations. Nobody else starts, stops or configures a database.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ortoo.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
