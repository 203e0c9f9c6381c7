package dev.kindred.internal.schema;

import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Table.
 *
 * @param columns its columns, in their order in the table
 * @param constraints its constraints and indexes, ordered by their kind and name
 * @param comment what the database says of it; null for nothing
 * @param policy the policy that guards its rows, where the database has any; null if there is none
 */
public record SchemaTable(
    QualifiedName name,
    List<SchemaColumn> columns,
    List<SchemaConstraint> constraints,
    @Nullable String comment,
    @Nullable TenantPolicy policy) {

  private static final List<Class<?>> KINDS =
      List.of(PrimaryKey.class, Unique.class, ForeignKey.class, Index.class, Check.class);

  /** Copies the lists, and orders the constraints. */
  public SchemaTable {
    columns = List.copyOf(columns);
    constraints =
        constraints.stream()
            .sorted(
                Comparator.<SchemaConstraint>comparingInt(each -> KINDS.indexOf(each.getClass()))
                    .thenComparing(SchemaConstraint::name))
            .toList();
  }

  /** Creates a table without a policy. */
  public SchemaTable(
      QualifiedName name,
      List<SchemaColumn> columns,
      List<SchemaConstraint> constraints,
      @Nullable String comment) {
    this(name, columns, constraints, comment, null);
  }

  /** Creates a table without a comment and a policy. */
  public SchemaTable(
      QualifiedName name, List<SchemaColumn> columns, List<SchemaConstraint> constraints) {
    this(name, columns, constraints, null);
  }

  /** Returns the columns of the primary key; none if there is none. */
  public List<String> key() {
    return constraints(PrimaryKey.class).findFirst().map(PrimaryKey::columns).orElse(List.of());
  }

  /** Returns the foreign keys. */
  public List<ForeignKey> foreignKeys() {
    return constraints(ForeignKey.class).toList();
  }

  /** Returns the constraints of a class. */
  public <C extends SchemaConstraint> Stream<C> constraints(Class<C> kind) {
    return constraints.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Returns a column, or empty if there is none of this name. */
  public Optional<SchemaColumn> column(String column) {
    return columns.stream().filter(each -> each.name().equals(column)).findFirst();
  }

  /** Returns the column that a sequence gives values, if there is one. */
  public Optional<SchemaColumn> identity() {
    return columns.stream()
        .filter(column -> column.source() == SchemaColumn.Source.IDENTITY)
        .findFirst();
  }

  /** Returns this table with more columns. */
  public SchemaTable with(List<SchemaColumn> others) {
    return new SchemaTable(
        name,
        Stream.concat(columns.stream(), others.stream()).toList(),
        constraints,
        comment,
        policy);
  }

  /** Returns this table with other constraints. */
  public SchemaTable constrained(List<SchemaConstraint> others) {
    return new SchemaTable(name, columns, others, comment, policy);
  }

  /** Returns this table with another comment; without one for null. */
  public SchemaTable commented(@Nullable String other) {
    return new SchemaTable(name, columns, constraints, other, policy);
  }

  /** Returns this table with another policy; without one for null. */
  public SchemaTable guarded(@Nullable TenantPolicy other) {
    return new SchemaTable(name, columns, constraints, comment, other);
  }
}
