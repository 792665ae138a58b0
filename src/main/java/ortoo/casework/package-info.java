/// One form that becomes a case at many offices: sent once, done in parallel, each matter with its
/// own clock, everything missing asked for once, every act an event and a fact in the ledger.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "crypto",
      "place",
      "calendar",
      "party",
      "access",
      "ledger",
      "notify",
      "web",
      "paper",
      "catalogue"
    })
@NullMarked
package ortoo.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
