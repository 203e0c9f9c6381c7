package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.spi.QuotedNames;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Constraints and indexes that nobody declares, and a database needs: indexes on foreign keys, and
 * checks that refuse what the SQL type accepts.
 */
public final class DerivedConstraints {

  private final Dialect dialect;
  private final ColumnDdl columns;
  private final UnmarkedRows unmarked;

  /** Creates the constraints for a database. */
  public DerivedConstraints(Dialect dialect) {
    this.dialect = dialect;
    this.columns = new ColumnDdl(dialect);
    this.unmarked = new UnmarkedRows(dialect, columns);
  }

  /** Returns a table with the constraints and indexes that it has in the database. */
  public SchemaTable added(SchemaTable declared) {
    SchemaTable table = unmarked.of(declared);
    List<SchemaConstraint> constraints = new ArrayList<>(table.constraints());
    Set<String> references =
        table.foreignKeys().stream()
            .flatMap(key -> key.columns().stream())
            .collect(Collectors.toSet());
    table.columns().stream()
        .filter(column -> !references.contains(column.name()))
        .forEach(column -> constraints.addAll(checks(table, column)));
    constraints.addAll(indexes(table));
    return table.constrained(constraints);
  }

  /** Returns checks for unknown names of enums, and on some databases for longer texts. */
  private List<Check> checks(SchemaTable table, SchemaColumn column) {
    if (columns.isDatabaseType(column.type()) || column.type().isArray()) {
      return List.of();
    }
    Field<String> field = DSL.field(QuotedNames.of(column.name()), String.class);
    List<String> names = column.type().names();
    if (!names.isEmpty()) {
      return List.of(
          check(
              table,
              column,
              "values",
              field.in(names.stream().<Field<String>>map(DSL::inline).toList())));
    }
    ColumnKind kind = column.type().kind();
    return !dialect.ddl().boundsLengths() && (kind == ColumnKind.TEXT || kind == ColumnKind.BYTES)
        ? List.of(
            check(
                table,
                column,
                "length",
                DSL.length(field).le(DSL.inline(column.type().size().length()))))
        : List.of();
  }

  private Check check(SchemaTable table, SchemaColumn column, String what, Condition condition) {
    return new Check(
        "ck_" + table.name().plainName() + "_" + QuotedNames.plain(column.name()) + "_" + what,
        dialect.dsl().renderInlined(condition));
  }

  private List<Index> indexes(SchemaTable table) {
    List<Index> indexes = new ArrayList<>();
    if (!dialect.ddl().indexesForeignKeys()) {
      table.foreignKeys().stream()
          .map(ForeignKey::columns)
          .distinct()
          .filter(key -> !hasIndex(table, key))
          .forEach(key -> indexes.add(index(table, key)));
    }
    if (indexesIdentity(table)) {
      indexes.add(identityIndex(table));
    }
    return indexes;
  }

  /** Returns whether an index starts with the columns of a key, or is the declared one. */
  private static boolean hasIndex(SchemaTable table, List<String> columns) {
    List<String> key = table.key();
    return (key.size() >= columns.size() && key.subList(0, columns.size()).equals(columns))
        || Stream.concat(table.constraints(Unique.class), table.constraints(Index.class))
            .anyMatch(each -> each.columns().equals(columns) && !isPartial(each));
  }

  private static boolean isPartial(SchemaConstraint constraint) {
    return constraint instanceof Index index && index.uniqueWhere() != null;
  }

  private static Index index(SchemaTable table, List<String> columns) {
    return new Index(
        columns.stream()
            .map(QuotedNames::plain)
            .collect(Collectors.joining("_", "ix_" + table.name().plainName() + "_", "")),
        columns);
  }

  /** Returns whether a generated part of the key needs an index, without which it can't be. */
  boolean indexesIdentity(SchemaTable table) {
    return dialect.ddl().indexesIdentities()
        && table.identity().filter(column -> !table.key().get(0).equals(column.name())).isPresent();
  }

  Index identityIndex(SchemaTable table) {
    return index(table, List.of(table.identity().orElseThrow().name()));
  }
}
