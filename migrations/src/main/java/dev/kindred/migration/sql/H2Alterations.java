package dev.kindred.migration.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Alterations of H2. */
final class H2Alterations extends Alterations {

  H2Alterations(Dialect dialect) {
    super(dialect);
  }

  @Override
  String renameColumn(QualifiedName table, String from, SchemaColumn to) {
    return alter(table)
        + "alter column "
        + columns.name(from)
        + " rename to "
        + columns.name(to.name());
  }

  @Override
  List<String> change(QualifiedName table, ColumnChange change) {
    List<String> statements = new ArrayList<>();
    SchemaColumn column = change.after();
    String alter = alterColumn(table, column);
    String type = columns.type(column);
    if (!columns.type(change.before()).equals(type)) {
      statements.add(alter + "set data type " + type);
    }
    Optional<String> before = columns.defaultValue(change.before());
    Optional<String> after = columns.defaultValue(column);
    if (!before.equals(after)) {
      statements.add(after.isPresent() ? setDefault(table, column) : alter + "drop default");
    }
    if (column.nullable() && !change.before().nullable()) {
      statements.add(alter + "drop not null");
    }
    return statements;
  }

  @Override
  String require(QualifiedName table, SchemaColumn column) {
    return alterColumn(table, column) + "set not null";
  }
}
