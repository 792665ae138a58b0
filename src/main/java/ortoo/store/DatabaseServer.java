package ortoo.store;

/// A database server that is up and fit for us.
sealed interface DatabaseServer extends AutoCloseable permits EmbeddedServer, OwnServer {

  Address address();

  @Override
  void close();
}
