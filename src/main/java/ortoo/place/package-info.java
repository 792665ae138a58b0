/// Where things are: the region, its leagues and cities, their counties, townships and communities,
/// with the codes of the national statistics.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ortoo.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
