package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.StatementNode;
import java.util.List;

/** Turns statements into SQL; what a shape needs is rendered once and kept. Thread-safe. */
public final class SqlCompiler {

  private static final int GENERATION_SIZE = 2_000;

  private final Dialect dialect;
  private final ListBinding lists;
  private final StatementCache cache = new StatementCache(GENERATION_SIZE);

  /** A compiler for one dialect. */
  public SqlCompiler(Dialect dialect) {
    this.dialect = dialect;
    this.lists = new ListBinding(dialect);
  }

  /**
   * The SQL of a statement, and its values.
   *
   * @throws IllegalArgumentException if there are more values than the database takes
   */
  public SqlStatement compile(StatementNode statement) {
    StatementKeyBuilder writer = new StatementKeyBuilder(statement, lists);
    StatementTemplate compiled =
        cache.get(writer.shape(), () -> StatementRenderer.render(statement, lists, dialect));
    List<BindValue> values = compiled.inOrder(writer.values());
    if (values.size() > dialect.limits().valuesOfStatement()) {
      throw tooMany(values.size());
    }
    return new SqlStatement(compiled.sql(), values);
  }

  private IllegalArgumentException tooMany(int values) {
    return new IllegalArgumentException(
        "The statement would bind "
            + values
            + " values, and "
            + dialect.name()
            + " takes no more than "
            + dialect.limits().valuesOfStatement()
            + ": ask for them in several statements. Nothing was sent.");
  }
}
