/// The book every figure is read from. Countable facts are posted here by the act that caused them,
/// in its own transaction, and are never changed: a correction takes one back and states another.
@ApplicationModule(allowedDependencies = {"shared", "place", "calendar"})
@NullMarked
package ortoo.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
