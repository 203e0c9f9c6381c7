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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.ExecuteContext;
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

  @Override
  public void executeStart(ExecuteContext context) {
    observation.end();
    observation =
        listeners.observe(
            new SqlStatement(text(context), List.of(), entity), () -> values(context));
    observation.resume();
  }

  @Override
  public void executeEnd(ExecuteContext context) {
    observation.pause();
    observation.answered();
    observation.add(Math.max(context.rows(), 0));
    observation.add(IntStream.of(context.batchRows()).filter(rows -> rows > 0).sum());
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
    SQLException refused = context.sqlException();
    Throwable failure =
        refused == null ? context.exception() : transactions.translate(refused, text(context));
    if (failure != null) {
      observation.failed(failure);
    }
  }

  @Override
  public void end(ExecuteContext context) {
    observation.end();
  }

  /** A batch of several texts is one statement, as it is sent. */
  private static String text(ExecuteContext context) {
    String sql = context.sql();
    return sql != null
        ? sql
        : Stream.of(context.batchSQL()).filter(Objects::nonNull).collect(Collectors.joining("; "));
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
