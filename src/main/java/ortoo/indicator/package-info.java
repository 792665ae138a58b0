/// Figures the city shows: each is read from the ledger, by matter, place and month, and opens to
/// the entries it counts.
@ApplicationModule(allowedDependencies = {"shared", "place", "calendar", "access", "ledger", "web"})
@NullMarked
package ortoo.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
