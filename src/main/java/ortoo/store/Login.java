package ortoo.store;

/// A database user and its password.
public record Login(String user, String password) {

  @Override
  public String toString() {
    return user;
  }
}
