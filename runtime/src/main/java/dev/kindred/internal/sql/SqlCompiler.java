package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.JoinTableClear;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.ShardRules;
import dev.kindred.internal.query.ShardedChanges;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
  private final ReachableTables tables;
  private final StatementCache cache;
  private final boolean sharded;
  private final ScopesKey scopes;

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
    this.tables = new ReachableTables();
    this.cache = new StatementCache(TEMPLATES, WEIGHT);
    this.sharded = false;
    this.scopes = ScopesKey.NONE;
  }

  private SqlCompiler(SqlCompiler other, ScopesKey scopes, boolean sharded) {
    this.dialect = other.dialect;
    this.check = other.check;
    this.comment = other.comment;
    this.store = other.store;
    this.lists = other.lists;
    this.tables = other.tables;
    this.cache = other.cache;
    this.sharded = sharded;
    this.scopes = scopes;
  }

  /** Returns the same compiler, for statements under other scopes. */
  public SqlCompiler under(RowScopes others) {
    return others.equals(scopes.scopes())
        ? this
        : new SqlCompiler(this, ScopesKey.of(others, lists), sharded);
  }

  /** Returns the same compiler, for a database whose rows are on several shards. */
  public SqlCompiler sharded() {
    return new SqlCompiler(this, scopes, true);
  }

  /**
   * Returns where in a sharded database the rows are that a statement changes: their tenant, or
   * {@link ShardedChanges#EVERYWHERE}; null where the database is in one place.
   *
   * @throws dev.kindred.error.ShardingException if they are in several places
   */
  public @Nullable Object place(StatementNode statement) {
    return sharded ? ShardedChanges.place(statement, scopes.scopes()) : null;
  }

  /** Returns the dialect. */
  public Dialect dialect() {
    return dialect;
  }

  /** Returns the scopes of the statements that say nothing else. */
  public RowScopes scopes() {
    return scopes.scopes();
  }

  /** Returns what the SQL says of its statement. */
  public StatementComment comment() {
    return comment;
  }

  /**
   * Compiles a statement.
   *
   * @throws IllegalArgumentException if there are more values than the database takes
   * @throws dev.kindred.error.ShardingException if it could be wrong on a database in shards
   */
  public SqlStatement compile(StatementNode statement) {
    ScopesKey under = isUnderScopes(statement) ? scopes : ScopesKey.NONE;
    StatementKeyBuilder builder = new StatementKeyBuilder(statement, under, lists);
    StatementTemplate known = cache.find(builder.key());
    StatementTemplate template =
        known == null
            ? cache.keep(builder.key(), template(statement, under, builder.key()))
            : known;
    List<BindValue> values = template.bound(under.values(), builder.values());
    if (values.size() > dialect.limits().valuesOfStatement()) {
      throw tooMany(values.size());
    }
    return new SqlStatement(template.sql(), values, statement.root().type());
  }

  /** Returns whether a statement finds rows by conditions, and not by their keys alone. */
  private static boolean isUnderScopes(StatementNode statement) {
    return statement instanceof Select
        || statement instanceof Update
        || statement instanceof Delete
        || statement instanceof JoinTableClear;
  }

  private StatementTemplate template(StatementNode statement, ScopesKey under, StatementKey key) {
    check.accept(statement.root());
    if (sharded) {
      ShardRules.require(statement, under.scopes());
    }
    StatementTemplate template = withoutComment(statement, under, key);
    return comment == StatementComment.NONE
        ? template
        : template.with(comment.after(template.sql(), statement.root().type()));
  }

  /** Renders a statement with jOOQ, unless it is plain or was rendered before. */
  private StatementTemplate withoutComment(
      StatementNode statement, ScopesKey under, StatementKey key) {
    StatementTemplate plain =
        isRestricted(statement, under)
            ? null
            : PlainStatement.template(statement, under.scopes(), dialect);
    StatementTemplate known = plain == null ? store.find(key) : plain;
    if (known != null) {
      return known;
    }
    StatementTemplate rendered =
        StatementRenderer.render(statement, under.scopes(), lists, dialect, tables);
    store.rendered(key, rendered);
    return rendered;
  }

  /** Returns whether scopes hold for the root, or have values, which come first in the key. */
  private static boolean isRestricted(StatementNode statement, ScopesKey under) {
    boolean hasOwn = statement instanceof Select select && select.options().scopes() != null;
    return hasOwn || under.scopes().restrict(statement.root()) || !under.values().isEmpty();
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
