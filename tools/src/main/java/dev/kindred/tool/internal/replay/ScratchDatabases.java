package dev.kindred.tool.internal.replay;

import java.sql.SQLException;

/** Empty databases that are there until this is closed. */
public interface ScratchDatabases extends AutoCloseable {

  /** Creates a database and returns its JDBC URL. */
  String create() throws SQLException;

  @Override
  void close() throws SQLException;
}
