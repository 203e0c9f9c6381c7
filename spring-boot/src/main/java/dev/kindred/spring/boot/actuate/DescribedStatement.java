package dev.kindred.spring.boot.actuate;

import dev.kindred.Database;
import dev.kindred.SlowStatement;
import dev.kindred.error.DatabaseException;
import org.jspecify.annotations.Nullable;

/**
 * Statement as the endpoint describes it, without its values.
 *
 * @param sql the text, with a {@code ?} for each value
 * @param count how often it ran
 * @param failures how many of them failed
 * @param rows the rows of all of them
 * @param totalMillis the time of all of them
 * @param maxMillis the time of the slowest one
 * @param site the place in the application that asked for the slowest one, if it is known
 * @param plan how the database runs the slowest one, if it can be asked
 */
record DescribedStatement(
    String sql,
    long count,
    long failures,
    long rows,
    long totalMillis,
    long maxMillis,
    @Nullable String site,
    @Nullable String plan) {

  static DescribedStatement of(SlowStatement statement, @Nullable Database database) {
    StackTraceElement site = statement.site();
    return new DescribedStatement(
        statement.sql(),
        statement.count(),
        statement.failures(),
        statement.rows(),
        statement.total().toMillis(),
        statement.max().toMillis(),
        site == null ? null : site.toString(),
        database == null ? null : plan(statement, database));
  }

  private static @Nullable String plan(SlowStatement statement, Database database) {
    try {
      return statement.explain(database);
    } catch (IllegalStateException | DatabaseException e) {
      return null;
    }
  }
}
