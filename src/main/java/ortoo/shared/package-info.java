/// The small words every module uses: a reason, a text in two languages, an amount with its unit, a
/// window of days, an id. Knows nothing but the JDK.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package ortoo.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
