/// Which days count. Working days with the yearly notice (holidays and the weekends worked for
/// them), deadlines as dates, and the clock the city acts by.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ortoo.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
