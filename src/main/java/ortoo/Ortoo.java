package ortoo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The program. Everything a city's public service runs on stands in the packages beside this
/// class, one module each; `ARCHITECTURE.md` says which sees which.
@SpringBootApplication
public class Ortoo {

  public static void main(String[] args) {
    SpringApplication.run(Ortoo.class, args);
  }
}
