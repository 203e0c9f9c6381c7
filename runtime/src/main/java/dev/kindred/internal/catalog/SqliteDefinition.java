package dev.kindred.internal.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reader of a table's definition in SQLite, which tells checks, names of constraints and
 * expressions of generated columns nowhere else.
 */
final class SqliteDefinition {

  private static final Pattern CHECK =
      Pattern.compile("(?i)(?:\\bconstraint\\s+(\\S+)\\s+)?\\bcheck\\s*(?=\\()");
  private static final Pattern UNIQUE =
      Pattern.compile(
          "(?i)\\bconstraint\\s+(\"[^\"]*\"|\\[[^]]*]|`[^`]*`|\\S+)\\s+unique\\s*(?:\\(([^)]*)\\))?");
  private static final Pattern GENERATED =
      Pattern.compile("(?i)\\b(?:generated\\s+always\\s+)?as\\s*(?=\\()");

  private final TableBuilder table;
  private final List<String> parts;

  private SqliteDefinition(TableBuilder table, String sql) {
    this.table = table;
    this.parts = SqlParts.ofTable(sql);
  }

  /** Adds to a table what only its definition tells. */
  static void complete(TableBuilder table) {
    table
        .definition()
        .map(sql -> new SqliteDefinition(table, sql))
        .ifPresent(SqliteDefinition::read);
  }

  private void read() {
    for (String part : parts) {
      addChecks(part);
      nameUnique(part);
    }
    table.columns().replaceAll(this::withExpression);
  }

  private void addChecks(String part) {
    Matcher check = CHECK.matcher(SqlParts.masked(part));
    while (check.find()) {
      String condition = SqlParts.parenthesized(part, check.end());
      table.add(
          new CatalogTable.Check(
              check.group(1) == null
                  ? ""
                  : SqlParts.unquoted(part.substring(check.start(1), check.end(1))),
              condition));
    }
  }

  private void nameUnique(String part) {
    Matcher unique = UNIQUE.matcher(part);
    if (unique.find()) {
      List<String> columns =
          unique.group(2) == null
              ? List.of(SqlParts.firstName(part))
              : SqlParts.names(unique.group(2));
      table.nameUnique(SqlParts.unquoted(unique.group(1)), columns);
    }
  }

  private CatalogColumn withExpression(CatalogColumn column) {
    return column.generated().isEmpty()
        ? column
        : new CatalogColumn(
            column.name(),
            column.type(),
            column.isNullable(),
            Optional.empty(),
            false,
            false,
            column.generated().map(each -> expression(column, each)),
            column.comment(),
            column.collation());
  }

  private CatalogColumn.Generated expression(
      CatalogColumn column, CatalogColumn.Generated generated) {
    List<String> found = new ArrayList<>();
    for (String part : parts) {
      Matcher as = GENERATED.matcher(SqlParts.masked(part));
      if (isOf(part, column) && as.find()) {
        found.add(SqlParts.parenthesized(part, as.end()));
      }
    }
    return new CatalogColumn.Generated(found.isEmpty() ? "" : found.get(0), generated.isStored());
  }

  private static boolean isOf(String part, CatalogColumn column) {
    return SqlParts.firstName(part)
        .toLowerCase(Locale.ROOT)
        .equals(column.name().toLowerCase(Locale.ROOT));
  }
}
