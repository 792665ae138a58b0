/// What people can apply for: matters, the offices that do them, bundles of matters in their order,
/// the one form they share and the evidence they may ask for. Published versions never change.
@ApplicationModule(allowedDependencies = {"shared", "place", "calendar", "party", "access", "web"})
@NullMarked
package ortoo.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
