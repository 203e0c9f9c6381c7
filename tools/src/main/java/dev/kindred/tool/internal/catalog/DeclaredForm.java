package dev.kindred.tool.internal.catalog;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogForeignKey;
import dev.kindred.internal.catalog.CatalogRowSecurity;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.CatalogType;
import dev.kindred.tool.internal.table.SqlType;
import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tables of a schema in the form in which entities declare them: their names and conditions. */
record DeclaredForm(CatalogDialect dialect, String schema) {

  /** Most characters of a text of SQLite, unless it is compiled for others. */
  private static final int LONGEST_TEXT = 1_000_000_000;

  private static final Pattern TEXT = Pattern.compile("(?s)'([^']|'')*'");

  TableName name(CatalogTable table) {
    return new TableName(schema, name(table.name()));
  }

  private String name(String stored) {
    return StoredNames.declared(dialect, stored);
  }

  private List<String> names(List<String> stored) {
    return stored.stream().map(this::name).toList();
  }

  /** Returns the table. A unique index over columns of all rows is a unique constraint. */
  Table of(CatalogTable table) {
    List<Table.Key> keys = new ArrayList<>();
    table
        .unique()
        .forEach(
            key ->
                keys.add(
                    new Table.Key(MadeUpNames.without(name(key.name())), names(key.columns()))));
    List<Table.Index> others = new ArrayList<>();
    for (CatalogTable.Index index : table.indexes()) {
      if (index.isUnique() && index.isPlain()) {
        keys.add(new Table.Key(name(index.name()), names(index.columns())));
      } else {
        others.add(
            new Table.Index(
                name(index.name()),
                names(index.columns()),
                index.isUnique(),
                index.isPlain(),
                index.rows()));
      }
    }
    return new Table(
        name(table),
        view(table),
        table.comment(),
        table.columns().stream().map(this::column).toList(),
        table.key().map(key -> new Table.Key(name(key.name()), names(key.columns()))),
        List.copyOf(keys),
        table.foreignKeys().stream().map(this::foreignKey).toList(),
        List.copyOf(others),
        table.checks().stream().map(this::check).toList(),
        security(table.security()));
  }

  private Table.RowSecurity security(CatalogRowSecurity security) {
    return new Table.RowSecurity(
        security.isEnabled(),
        security.isForced(),
        security.policies().stream()
            .map(
                policy ->
                    new Table.Policy(
                        name(policy.name()), policy.described(), TenantColumn.of(policy)))
            .toList());
  }

  /** Returns the query of a view without the names of the schema that MariaDB writes. */
  private Optional<String> view(CatalogTable table) {
    return table.kind() != CatalogTable.Kind.VIEW
        ? Optional.empty()
        : table.definition().map(this::tidyQuery).map(ViewText::query);
  }

  private String tidyQuery(String sql) {
    return dialect == CatalogDialect.SQLITE
        ? sql
        : TidyText.tidy(dialect, sql.replace("`" + schema + "`.", ""));
  }

  private TableColumn column(CatalogColumn column) {
    return new TableColumn(
        name(column.name()),
        dialect == CatalogDialect.SQLITE ? sqliteType(column.type()) : type(column.type()),
        column.isNullable(),
        column.defaultValue().filter(sql -> !sql.isEmpty()).map(this::expression),
        column.isIdentity(),
        column.isChangedOnUpdate(),
        column.generated().map(this::generated),
        column.comment());
  }

  private TableColumn.Generated generated(CatalogColumn.Generated generated) {
    return new TableColumn.Generated(expression(generated.expression()), generated.isStored());
  }

  /** Returns an expression as a person writes it. MariaDB tells texts with doubled backslashes. */
  private String expression(String told) {
    String sql = TidyText.tidy(dialect, told);
    return dialect == CatalogDialect.MARIADB && TEXT.matcher(sql).matches()
        ? sql.replace("\\\\", "\\")
        : sql;
  }

  private static SqlType type(CatalogType type) {
    return new SqlType(
        type.name(),
        type.isArray(),
        type.definition(),
        type.length(),
        type.precision(),
        type.scale(),
        type.domain(),
        type.enumeration(),
        type.labels());
  }

  /** Returns the type without the words that it was created with; a text where there were none. */
  private static SqlType sqliteType(CatalogType type) {
    String name = type.name().isEmpty() ? "text" : type.name();
    int length = name.equals("text") && type.length() == 0 ? LONGEST_TEXT : type.length();
    return new SqlType(
        name,
        false,
        "",
        length,
        name.equals("text") ? length : type.precision(),
        type.scale(),
        type.domain(),
        type.enumeration(),
        type.labels());
  }

  private TableForeignKey foreignKey(CatalogForeignKey key) {
    return new TableForeignKey(
        name(key.name()),
        names(key.columns()),
        new TableName(key.targetSchema(), name(key.target())),
        names(key.targetColumns()),
        TableForeignKey.Rule.of(key.onDelete().sql()),
        TableForeignKey.Rule.of(key.onUpdate().sql()));
  }

  private Table.Check check(CatalogTable.Check check) {
    return new Table.Check(
        MadeUpNames.without(name(check.name())), TidyText.tidy(dialect, check.condition()));
  }
}
