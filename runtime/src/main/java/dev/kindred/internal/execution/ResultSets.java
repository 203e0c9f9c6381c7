package dev.kindred.internal.execution;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Moves results on. */
public final class ResultSets {

  private ResultSets() {}

  /** Moves to the next row, if there is one; what the driver throws is told from users' code's. */
  public static boolean next(ResultSet results) throws SQLException {
    try {
      return results.next();
    } catch (RuntimeException | Error thrown) {
      throw new RowReadException(thrown);
    }
  }
}
