package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.function.Consumer;

/**
 * Compiler of statements into SQL. Each statement key is rendered once, and its template is cached.
 * Thread-safe.
 */
public final class SqlCompiler {

  private static final int TEMPLATES = 2_000;
  private static final long WEIGHT = 8_000_000;

  private final Dialect dialect;
  private final Consumer<EntityMetadata<?>> check;
  private final StatementComment comment;
  private final StatementStore store;
  private final ListBinding lists;
  private final ReachableTables tables = new ReachableTables();
  private final StatementCache cache = new StatementCache(TEMPLATES, WEIGHT);

  /**
   * Creates a compiler for one dialect, for which nothing was rendered before.
   *
   * @param check refuses entities that statements are not to use; called once for each key
   * @param comment what the SQL says of its statement
   */
  public SqlCompiler(Dialect dialect, Consumer<EntityMetadata<?>> check, StatementComment comment) {
    this(dialect, check, comment, StatementStore.NONE);
  }

  /**
   * Creates a compiler for one dialect.
   *
   * @param check refuses entities that statements are not to use; called once for each key
   * @param comment what the SQL says of its statement
   * @param store the statements that were rendered before
   */
  public SqlCompiler(
      Dialect dialect,
      Consumer<EntityMetadata<?>> check,
      StatementComment comment,
      StatementStore store) {
    this.dialect = dialect;
    this.check = check;
    this.comment = comment;
    this.store = store;
    this.lists = new ListBinding(dialect);
  }

  /** Returns what the SQL says of its statement. */
  public StatementComment comment() {
    return comment;
  }

  /**
   * Compiles a statement.
   *
   * @throws IllegalArgumentException if there are more values than the database takes
   */
  public SqlStatement compile(StatementNode statement) {
    StatementKeyBuilder builder = new StatementKeyBuilder(statement, lists);
    StatementTemplate template = cache.get(builder.key(), () -> template(statement, builder.key()));
    List<BindValue> values = template.bound(builder.values());
    if (values.size() > dialect.limits().valuesOfStatement()) {
      throw tooMany(values.size());
    }
    return new SqlStatement(template.sql(), values, statement.root().type());
  }

  private StatementTemplate template(StatementNode statement, StatementKey key) {
    check.accept(statement.root());
    StatementTemplate template = withoutComment(statement, key);
    return comment == StatementComment.NONE
        ? template
        : template.with(comment.after(template.sql(), statement.root().type()));
  }

  /** Renders a statement with jOOQ, unless it is plain or was rendered before. */
  private StatementTemplate withoutComment(StatementNode statement, StatementKey key) {
    StatementTemplate plain = PlainStatement.template(statement, dialect);
    StatementTemplate known = plain == null ? store.find(key) : plain;
    if (known != null) {
      return known;
    }
    StatementTemplate rendered = StatementRenderer.render(statement, lists, dialect, tables);
    store.rendered(key, rendered);
    return rendered;
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
