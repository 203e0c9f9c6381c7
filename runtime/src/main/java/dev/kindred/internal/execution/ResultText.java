package dev.kindred.internal.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.StringJoiner;

/** Text of a result: a line for each row, with blanks between the columns. */
final class ResultText {

  private ResultText() {}

  static String of(ResultSet results) throws SQLException {
    StringJoiner lines = new StringJoiner("\n");
    int columns = results.getMetaData().getColumnCount();
    while (ResultSets.next(results)) {
      StringJoiner line = new StringJoiner(" ");
      for (int column = 1; column <= columns; column++) {
        line.add(String.valueOf(results.getString(column)));
      }
      lines.add(line.toString());
    }
    return lines.toString();
  }
}
