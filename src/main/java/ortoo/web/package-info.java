/// How a page looks and speaks: the frame around every page, fields, errors, languages, the large
/// view and high contrast.
@ApplicationModule(
    allowedDependencies = {"shared", "place", "calendar", "party", "access", "notify"})
@NullMarked
package ortoo.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
