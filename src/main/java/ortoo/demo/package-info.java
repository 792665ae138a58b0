/// A synthetic city to try everything on: invented people in real places, made by calling the same
/// desks the pages call. Exists only when the demo is switched on.
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "store",
      "crypto",
      "place",
      "calendar",
      "party",
      "access",
      "ledger",
      "notify",
      "web",
      "paper",
      "catalogue",
      "casework"
    })
@NullMarked
package ortoo.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
