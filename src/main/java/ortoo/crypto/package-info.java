/// Keeps what must not be read: ID numbers and phones are stored sealed, and found again by a blind
/// index. One port, two ciphers (AES-GCM, SM4-GCM).
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package ortoo.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
