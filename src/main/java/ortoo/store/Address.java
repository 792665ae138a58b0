package ortoo.store;

/// Where the database is and as whom to reach it.
///
/// @param url a JDBC URL without user and password
/// @param owner owns the tables and runs the migrations
/// @param app runs the program: may not change the tables' shape, nor the rows of a ledger
public record Address(String url, Login owner, Login app) {}
