/// What leaves the screen: PDF set in a font that really has every character, QR codes, and the
/// check codes with which anyone can verify a paper.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ortoo.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
