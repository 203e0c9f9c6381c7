package dev.kindred.internal.execution;

import dev.kindred.internal.observation.Observation;
import dev.kindred.internal.observation.StatementListeners;
import dev.kindred.internal.sql.SqlStatement;
import dev.kindred.internal.sql.StatementComment;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteContext.BatchMode;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;

/**
 * Listener to one statement that jOOQ runs: gives it its comment, and tells of it as of Kindred's
 * own. What a cursor reads is told when it is closed. For one thread.
 */
@SuppressWarnings("serial") // no configuration with connections is serialised
final class JooqStatementListener implements ExecuteListener {

  private final Transactions transactions;
  private final StatementListeners listeners;
  private final StatementComment comment;
  private final @Nullable Class<?> entity;
  private Observation observation = Observation.NONE;

  JooqStatementListener(
      Transactions transactions,
      StatementListeners listeners,
      StatementComment comment,
      @Nullable Class<?> entity) {
    this.transactions = transactions;
    this.listeners = listeners;
    this.comment = comment;
    this.entity = entity;
  }

  @Override
  public void renderEnd(ExecuteContext context) {
    String sql = context.sql();
    if (sql != null) {
      context.sql(comment.after(sql, entity));
    }
    String[] batch = context.batchSQL();
    for (int i = 0; i < batch.length; i++) {
      batch[i] = batch[i] == null ? null : comment.after(batch[i], entity);
    }
  }

  /** A database can refuse a text when it is prepared; what is not prepared starts later. */
  @Override
  public void prepareStart(ExecuteContext context) {
    begin(context);
  }

  @Override
  public void executeStart(ExecuteContext context) {
    if (observation == Observation.NONE) {
      begin(context);
    }
  }

  private void begin(ExecuteContext context) {
    observation =
        listeners.observe(
            () -> new SqlStatement(text(context), List.of(), entity), () -> values(context));
    observation.resume();
  }

  @Override
  public void executeEnd(ExecuteContext context) {
    observation.pause();
    observation.answered();
    if (observation != Observation.NONE) {
      observation.add(changed(context));
    }
  }

  /** jOOQ forgets how many rows the second and further rows of values of a batch changed. */
  private static long changed(ExecuteContext context) {
    try {
      return context.batchMode() == BatchMode.NONE || context.statement() == null
          ? Math.max(context.rows(), 0)
          : context.statement().unwrap(LeasedStatement.class).changed();
    } catch (SQLException e) {
      return 0;
    }
  }

  /** Counts a row that is read without jOOQ. */
  void read() {
    observation.add(1);
  }

  /** Records why a result can't be read without jOOQ. */
  void failed(Throwable thrown) {
    observation.failed(thrown);
  }

  @Override
  public void fetchStart(ExecuteContext context) {
    observation.resume();
  }

  @Override
  public void fetchEnd(ExecuteContext context) {
    observation.pause();
    observation.add(Math.max(context.rows(), 0));
  }

  @Override
  public void exception(ExecuteContext context) {
    if (observation != Observation.NONE) {
      observation.failed(failure(context));
    }
  }

  private Throwable failure(ExecuteContext context) {
    SQLException refused = context.sqlException();
    return refused == null
        ? Objects.requireNonNull(context.exception())
        : transactions.translate(refused, text(context));
  }

  @Override
  public void end(ExecuteContext context) {
    observation.end();
  }

  /** A batch of several texts is one statement, as it is sent; what is sent has values in it. */
  private static String text(ExecuteContext context) {
    String sql = context.sql();
    return context.batchMode() == BatchMode.MULTIPLE || sql == null
        ? Stream.of(context.batchQueries()).map(Query::getSQL).collect(Collectors.joining("; "))
        : sql;
  }

  private static List<@Nullable Object> values(ExecuteContext context) {
    Query query = context.query();
    return query == null
        ? Arrays.stream(context.batchQueries())
            .flatMap(each -> each.getBindValues().stream())
            .collect(Collectors.toCollection(ArrayList::new))
        : new ArrayList<>(query.getBindValues());
  }
}
