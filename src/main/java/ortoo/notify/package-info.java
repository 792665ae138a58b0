/// What the city says to a person: each message is stored with the act that caused it, and sent
/// afterwards, by SMS first and in the inbox always.
@ApplicationModule(allowedDependencies = {"shared", "place", "calendar", "party", "access"})
@NullMarked
package ortoo.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
