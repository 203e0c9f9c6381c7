package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.SqlIdentifiers;
import dev.kindred.internal.dialect.Writes;
import dev.kindred.internal.query.Upsert;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.QuotedNames;
import dev.kindred.spi.UniqueMarks;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Writer of the SQL of upserts that overwrite existing rows, without jOOQ. */
record PlainUpsert(Upsert node, PlainText text) {

  /** Name of the new rows in a MERGE. */
  private static final String GIVEN = "given";

  /** Name of the new rows in an insert. */
  private static final String EXCLUDED = "excluded";

  /** Adds the upsert; returns false if it is not plain. */
  boolean append() {
    return node.counted().isEmpty()
        && node.kept().isEmpty()
        && UniqueMarks.of(node.root(), node.on()).isEmpty()
        && !node.columns().isEmpty()
        && Stream.of(GIVEN, EXCLUDED).noneMatch(tableName()::equalsIgnoreCase)
        && node.on().stream().allMatch(each -> text.isCompared(node.root().column(each).type()))
        && inForm(text.dialect().writes());
  }

  private String tableName() {
    return QuotedNames.plain(node.root().nameInSql());
  }

  private boolean inForm(Writes writes) {
    return switch (writes.upsertForm()) {
      case ON_CONFLICT -> onConflict();
      case MERGE -> merge(writes);
      case ON_DUPLICATE_KEY -> false;
    };
  }

  private boolean onConflict() {
    text.insertInto(node.columns());
    if (!text.rows(node.rows(), List.of())) {
      return false;
    }
    text.append(" on conflict (");
    text.columns(node.on(), false);
    text.append(") do update set ");
    changes(false, EXCLUDED);
    return true;
  }

  private boolean merge(Writes writes) {
    List<String> types =
        node.columns().stream()
            .map(node.root()::column)
            .map(writes::mergedType)
            .filter(Objects::nonNull)
            .toList();
    text.append("merge into ").table().append(" using (values ");
    if (types.size() < node.columns().size() || !text.rows(node.rows(), types)) {
      return false;
    }
    text.append(") " + GIVEN + " (");
    text.columns(node.columns(), false);
    text.append(") on ");
    existing();
    text.append(" when matched then update set ");
    changes(true, GIVEN);
    text.append(" when not matched then insert (");
    text.columns(node.columns(), false);
    text.append(") values ");
    String separator = "(";
    for (int column : node.columns()) {
      text.append(separator).append(fresh(GIVEN, column));
      separator = ", ";
    }
    text.append(')');
    return true;
  }

  private void existing() {
    boolean several = node.on().size() > 1;
    String separator = several ? "(" : "";
    for (int column : node.on()) {
      text.append(separator);
      assigned(column, true, GIVEN);
      separator = " and ";
    }
    text.append(several ? ")" : "");
  }

  /** Adds the assignments for existing rows; if there are none, one that changes nothing. */
  private void changes(boolean qualified, String rows) {
    List<Integer> replaced = node.replaced().isEmpty() ? node.on().subList(0, 1) : node.replaced();
    String separator = "";
    for (int column : replaced) {
      text.append(separator);
      assigned(column, qualified, rows);
      separator = ", ";
    }
  }

  private void assigned(int column, boolean qualified, String rows) {
    text.column(column, qualified);
    text.append(" = ").append(fresh(rows, column));
  }

  private String fresh(String rows, int column) {
    EntityMetadata<?> root = node.root();
    SqlIdentifiers names = text.dialect().names();
    return rows + "." + names.column(root, column);
  }
}
