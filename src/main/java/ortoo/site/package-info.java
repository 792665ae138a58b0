/// The front door: home, what the city offers, help, and the sheet of components.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "place",
      "calendar",
      "party",
      "access",
      "notify",
      "web",
      "catalogue",
      "ledger"
    })
@NullMarked
package ortoo.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
