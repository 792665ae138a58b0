@NullMarked
package ortoo;

import org.jspecify.annotations.NullMarked;
