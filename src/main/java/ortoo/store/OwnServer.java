package ortoo.store;

/// A PostgreSQL server somebody else runs, looked at before it is used.
record OwnServer(Address address) implements DatabaseServer {

  @Override
  public void close() {
    // not ours to stop
  }
}
