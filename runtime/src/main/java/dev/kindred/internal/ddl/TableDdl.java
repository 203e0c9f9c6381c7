package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.spi.ConstraintNames;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DropTableStep;

/**
 * DDL of tables, their constraints and indexes. Tables have the constraints of {@link
 * DerivedConstraints}.
 */
public final class TableDdl {

  private final Dialect dialect;
  private final ColumnDdl columns;
  private final DerivedConstraints derived;
  private final CommentDdl comments;

  /** Creates the DDL for a database. */
  public TableDdl(Dialect dialect) {
    this.dialect = dialect;
    this.columns = new ColumnDdl(dialect);
    this.derived = new DerivedConstraints(dialect);
    this.comments = new CommentDdl(dialect);
  }

  /** Returns the name of a table in SQL. */
  public String name(QualifiedName table) {
    return dialect.dsl().render(table.inJooq());
  }

  /** Returns the name of a constraint or index in SQL, shortened to what databases allow. */
  public String name(SchemaConstraint constraint) {
    return dialect.dsl().render(ConstraintNames.of(constraint.name()));
  }

  /** Returns the statement that creates a table, with some of its foreign keys. */
  public String create(SchemaTable table, List<ForeignKey> foreignKeys) {
    return create(table.name(), table, foreignKeys);
  }

  /** Returns the statement that creates a table by another name. */
  public String create(QualifiedName name, SchemaTable table, List<ForeignKey> foreignKeys) {
    List<String> parts = new ArrayList<>();
    table.columns().forEach(column -> parts.add(columns.definition(column)));
    table.constraints().stream()
        .filter(each -> isOfTable(table, each, foreignKeys))
        .forEach(each -> parts.add(definition(table, each)));
    if (derived.indexesIdentity(table)) {
      Index index = derived.identityIndex(table);
      parts.add("index " + name(index) + " (" + columns.names(index.columns()) + ")");
    }
    return "create table "
        + name(name)
        + " ("
        + String.join(", ", parts)
        + ")"
        + comments.clause(table.comment());
  }

  private boolean isOfTable(
      SchemaTable table, SchemaConstraint constraint, List<ForeignKey> foreignKeys) {
    if (constraint instanceof ForeignKey key) {
      return foreignKeys.contains(key);
    }
    boolean isInColumn =
        constraint instanceof PrimaryKey
            && table.identity().isPresent()
            && dialect.ddl().declaresKeysWithIdentities();
    return !(constraint instanceof Index) && !isInColumn;
  }

  /** Returns a constraint as a part of a table. */
  public String definition(SchemaTable table, SchemaConstraint constraint) {
    return "constraint " + name(constraint) + " " + rule(table, constraint);
  }

  /** Returns what a constraint says, without its name. */
  public String rule(SchemaTable table, SchemaConstraint constraint) {
    if (constraint instanceof Check check) {
      return "check (" + check.condition() + ")";
    }
    String of = " (" + columns.names(constraint.columns()) + ")";
    if (constraint instanceof ForeignKey key) {
      return "foreign key"
          + of
          + " references "
          + name(key.target())
          + " ("
          + columns.names(key.references())
          + ")"
          + onDelete(table, key);
    }
    return (constraint instanceof PrimaryKey ? "primary key" : "unique") + of;
  }

  /**
   * Returns the on-delete action. {@code SET_DEFAULT} is only for deletes by other programs, on
   * databases that support it: Kindred sets the default before it deletes. {@code SET_NULL} is left
   * to Kindred if the key shares columns with another one.
   */
  private String onDelete(SchemaTable table, ForeignKey key) {
    return switch (key.onDelete()) {
      case CASCADE -> " on delete cascade";
      case PROTECT, RESTRICT -> " on delete restrict";
      case SET_NULL -> isOwnAndOptional(table, key) ? " on delete set null" : "";
      case SET_DEFAULT -> dialect.ddl().setsDefaultOnDelete() ? " on delete set default" : "";
      case DO_NOTHING -> "";
    };
  }

  private static boolean isOwnAndOptional(SchemaTable table, ForeignKey key) {
    return table.columns().stream()
            .filter(column -> key.columns().contains(column.name()))
            .allMatch(column -> column.nullable())
        && table.foreignKeys().stream()
            .filter(other -> !other.equals(key))
            .noneMatch(other -> other.columns().stream().anyMatch(key.columns()::contains));
  }

  /** Returns the statement that adds a constraint to a table that exists. */
  public String add(SchemaTable table, SchemaConstraint constraint) {
    return "alter table " + name(table.name()) + " add " + definition(table, constraint);
  }

  /** Returns the indexes that are created after the table. */
  public List<Index> indexes(SchemaTable table) {
    return table
        .constraints(Index.class)
        .filter(
            index -> !derived.indexesIdentity(table) || !index.equals(derived.identityIndex(table)))
        .toList();
  }

  /** Returns the statement that creates an index. */
  public String create(SchemaTable table, Index index) {
    return (index.uniqueWhere() == null ? "create index " : "create unique index ")
        + name(index)
        + " on "
        + name(table.name())
        + (isOfArray(table, index) ? dialect.ddl().arrayIndex() : "")
        + content(index);
  }

  /** Returns which values of which rows an index has. */
  public String content(Index index) {
    return "("
        + columns.names(index.columns())
        + ")"
        + (index.uniqueWhere() == null ? "" : " where " + index.uniqueWhere());
  }

  private static boolean isOfArray(SchemaTable table, Index index) {
    return index.columns().size() == 1
        && table.column(index.columns().get(0)).filter(each -> each.type().isArray()).isPresent();
  }

  /** Returns the statement that drops a table if it exists. */
  String dropIfExists(QualifiedName table) {
    DropTableStep drop = dialect.dsl().dropTableIfExists(table.inJooq());
    return dialect.dsl().render(dialect.ddl().dropsInCascade() ? drop.cascade() : drop);
  }
}
