package dev.kindred.internal.sql;

import dev.kindred.internal.query.StatementNode;

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

  /** The SQL of a statement, and its values. */
  public SqlStatement compile(StatementNode statement) {
    ShapeWriter writer = new ShapeWriter(statement, lists);
    CompiledStatement compiled =
        cache.get(
            writer.shape(), () -> Renderer.render(SlotNumbering.number(statement, lists), dialect));
    return new SqlStatement(compiled.sql(), compiled.inOrder(writer.values()));
  }
}
