package dev.kindred.internal.observation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.tools.jdbc.DefaultResultSet;

/** Result whose rows are counted as they are read. */
final class CountedResults extends DefaultResultSet {

  private final Observation observation;

  CountedResults(ResultSet results, Observation observation) {
    super(results);
    this.observation = observation;
  }

  @Override
  public boolean next() throws SQLException {
    boolean found = super.next();
    if (found) {
      observation.add(1);
    }
    return found;
  }
}
