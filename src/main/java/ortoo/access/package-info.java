/// Who may do what: accounts, roles granted for an office, a place and a time, sign-in, the table
/// of every page and who may open it, and the log of what was looked at and why.
@ApplicationModule(allowedDependencies = {"shared", "crypto", "place", "calendar", "party"})
@NullMarked
package ortoo.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
