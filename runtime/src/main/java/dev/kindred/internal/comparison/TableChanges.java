package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.IdentifierCase;
import dev.kindred.internal.ddl.ColumnDdl;
import dev.kindred.internal.ddl.CommentDdl;
import dev.kindred.internal.dialect.ColumnAlterations;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ConstraintNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.impl.DSL;

/** Statements that change the table of a database into what is declared. */
final class TableChanges {

  private final DeclaredTable declared;
  private final CatalogTable table;
  private final DSLContext dsl;
  private final ColumnDdl columns;
  private final CommentDdl comments;
  private final ColumnAlterations alterations;
  private final IdentifierCase identifierCase;
  private final String arrayIndex;
  private final Name name;

  TableChanges(
      DeclaredTable declared, CatalogTable table, IdentifierCase identifierCase, Dialect dialect) {
    this.declared = declared;
    this.dsl = dialect.dsl();
    this.columns = new ColumnDdl(dialect);
    this.comments = new CommentDdl(dialect);
    this.table = table;
    this.identifierCase = identifierCase;
    this.alterations = dialect.ddl().alterations();
    this.arrayIndex = dialect.ddl().arrayIndex();
    this.name =
        identifierCase.findsTable(declared.name(), table.name())
            ? declared.name()
            : stored(declared.name(), table.name());
  }

  private static Name stored(Name declared, String stored) {
    Name quoted = DSL.quotedName(stored);
    return declared.qualified() ? DSL.name(declared.qualifier(), quoted) : quoted;
  }

  private String sql(Name each) {
    return dsl.render(each);
  }

  /** Returns the name of a column of the database in SQL. */
  private String column(CatalogColumn column) {
    return sql(name(column.name()));
  }

  /** Returns a name of the database, in quotes if it could be a word of SQL. */
  Name name(String stored) {
    String declared = identifierCase.declared(stored);
    return declared.indexOf('_') > 0 ? ConstraintNames.of(declared) : DSL.quotedName(stored);
  }

  /** Returns statements, or else the advice to create the table anew. */
  private String orAnew(Stream<Optional<String>> statements) {
    List<Optional<String>> all = statements.toList();
    return all.stream().allMatch(Optional::isPresent)
        ? String.join("; ", all.stream().flatMap(Optional::stream).toList())
        : "create the table anew, as " + declared.recreation() + " has it";
  }

  private String orAnew(Optional<String> statement) {
    return orAnew(Stream.of(statement));
  }

  /** Returns a change of the table, where constraints can be changed. */
  private Optional<String> change(String change) {
    return alterations.areSupported()
        ? Optional.of("alter table " + sql(name) + " " + change)
        : Optional.empty();
  }

  String rename() {
    return "alter table " + sql(name) + " rename to " + sql(declared.name().unqualifiedName());
  }

  String rename(CatalogColumn column, Name wanted) {
    return "alter table " + sql(name) + " rename column " + column(column) + " to " + sql(wanted);
  }

  String add(DeclaredColumn column) {
    String comment =
        comments.ofNew(name, column.column()).map(statement -> "; " + statement).orElse("");
    return "alter table "
        + sql(name)
        + " add column "
        + columns.definition(column.column())
        + comment;
  }

  /** Gives the table or view its declared comment. */
  String comment(String comment) {
    return (declared.kind() == DeclaredTable.Kind.VIEW
            ? comments.onView(name, comment)
            : comments.onTable(name, comment))
        .orElseThrow();
  }

  /** Gives a column its declared comment. */
  String comment(DeclaredColumn column) {
    return comments.onColumn(name, column.column()).orElseThrow();
  }

  /** Returns the clause that keeps a comment where a change of the column would drop it. */
  private String kept(DeclaredColumn column) {
    return comments.clause(
        table.columns().stream()
            .filter(real -> identifierCase.findsColumn(column.name(), real.name()))
            .flatMap(real -> real.comment().stream())
            .findFirst()
            .orElse(column.column().comment()));
  }

  /** Gives a column the declared type. */
  String type(DeclaredColumn column) {
    return orAnew(
        alterations.type(
            sql(name),
            sql(column.name()),
            columns.type(column.column()) + kept(column),
            column.nullable()));
  }

  /** Lets a column that is declared take NULL or not. */
  String nullability(DeclaredColumn column, CatalogColumn real, boolean nullable) {
    return nullability(
        identifierCase.findsColumn(column.name(), real.name()) ? sql(column.name()) : column(real),
        real,
        nullable);
  }

  /** Lets a column that is not declared take NULL. */
  String optional(CatalogColumn column) {
    return nullability(column(column), column, true);
  }

  private String nullability(String name, CatalogColumn column, boolean nullable) {
    String collation = column.collation().map(each -> " " + each).orElse("");
    String value = column.hasDefault() ? " default " + column.defaultValue().orElseThrow() : "";
    return orAnew(
        alterations.nullability(
            sql(this.name),
            name,
            column.type().definition()
                + collation
                + value
                + comments.clause(column.comment().orElse(null)),
            nullable));
  }

  String defaultValue(DeclaredColumn column) {
    return orAnew(
        alterations.defaultValue(
            sql(name), sql(column.name()), columns.defaultValue(column.column()).orElse("null")));
  }

  String identity(DeclaredColumn column) {
    return orAnew(
        alterations.identity(
            sql(name), sql(column.name()), columns.type(column.column()) + kept(column)));
  }

  /** Replaces a column by one that the database computes. */
  String computed(CatalogColumn present, DeclaredColumn column) {
    return alterations.areSupported()
        ? "alter table " + sql(name) + " drop column " + column(present) + "; " + add(column)
        : orAnew(Optional.empty());
  }

  /** Lets a column be written that the database computes. */
  String written(DeclaredColumn column) {
    return orAnew(
        alterations.written(
            sql(name),
            sql(column.name()),
            columns.type(column.column()) + kept(column),
            column.nullable()));
  }

  /** Adds the declared primary key, or a unique constraint where there is another one. */
  String primaryKey(DeclaredTable.Key key, boolean isTaken) {
    if (isTaken) {
      String parts = key.columns().stream().map(Name::last).collect(Collectors.joining("_"));
      Name unique = ConstraintNames.of("uq_" + declared.name().last() + "_" + parts);
      return unique(new DeclaredTable.Key(unique, key.columns(), key.subject()));
    }
    return add("constraint " + sql(key.name()) + " primary key (" + list(key) + ")");
  }

  private String list(DeclaredTable.Key key) {
    return key.columns().stream().map(this::sql).collect(Collectors.joining(", "));
  }

  /** Adds a unique constraint, or an index where constraints can't be added. */
  String unique(DeclaredTable.Key key) {
    return alterations.areSupported()
        ? add("constraint " + sql(key.name()) + " unique (" + list(key) + ")")
        : index("unique index", key, "");
  }

  String index(DeclaredTable.Key key) {
    return index("index", key, isOfArray(key) ? arrayIndex : "");
  }

  private boolean isOfArray(DeclaredTable.Key key) {
    return declared.columns().stream()
        .filter(column -> List.of(column.name()).equals(key.columns()))
        .anyMatch(column -> column.columnType().isArray());
  }

  private String index(String kind, DeclaredTable.Key key, String method) {
    return "create "
        + kind
        + " "
        + sql(key.name())
        + " on "
        + sql(name)
        + method
        + "("
        + list(key)
        + ")";
  }

  /** Adds a constraint. */
  String add(String constraint) {
    return orAnew(change("add " + constraint));
  }

  /** Replaces a foreign key. */
  String foreignKey(String present, String wanted) {
    return orAnew(
        Stream.of(
            change(alterations.dropForeignKey() + " " + sql(name(present))),
            change("add " + wanted)));
  }

  String check(Name check, String condition) {
    return add("constraint " + sql(check) + " check (" + condition + ")");
  }

  /** Replaces a check. */
  String otherCheck(String present, Condition condition) {
    String check = sql(name(present));
    return orAnew(
        Stream.of(
            change("drop constraint " + check),
            change("add constraint " + check + " check (" + dsl.renderInlined(condition) + ")")));
  }

  /** Adds values to the enum of a column. */
  String addLabels(DeclaredColumn column, CatalogColumn real, List<String> labels) {
    return real.type().enumeration().isPresent()
        ? labels.stream()
            .map(label -> "alter type " + real.type().definition() + " add value " + text(label))
            .collect(Collectors.joining("; "))
        : enumeration(column);
  }

  /** Leaves out values of the enum of a column, where it is not a type of its own. */
  String removeLabels(DeclaredColumn column, CatalogColumn real) {
    return real.type().enumeration().isPresent()
        ? "create the type " + real.type().definition() + " anew without them"
        : enumeration(column);
  }

  private String enumeration(DeclaredColumn column) {
    String type =
        column.columnType().names().stream()
            .map(this::text)
            .collect(Collectors.joining(", ", "enum(", ")"));
    return orAnew(
        alterations.type(sql(name), sql(column.name()), type + kept(column), column.nullable()));
  }

  private String text(String value) {
    return dsl.renderInlined(DSL.inline(value));
  }
}
