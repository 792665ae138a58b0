/// Who people are: persons, what the city already holds of them and who verified it, how to reach
/// them. Never asks twice for what stands here.
@ApplicationModule(allowedDependencies = {"shared", "crypto", "place"})
@NullMarked
package ortoo.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
