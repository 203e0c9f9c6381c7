package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogForeignKey;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.IdentifierCase;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Name;

/** Differences of one table, in the words of their messages. */
final class Differences {

  private final DeclaredTable declared;
  private final TableChanges changes;
  private final IdentifierCase identifierCase;
  private final List<String> lines = new ArrayList<>();

  Differences(DeclaredTable declared, TableChanges changes, IdentifierCase identifierCase) {
    this.declared = declared;
    this.changes = changes;
    this.identifierCase = identifierCase;
  }

  List<String> lines() {
    return lines;
  }

  void add(String inDatabase, String inSource, String what, Object... details) {
    lines.add(
        new Difference(String.format(Locale.ROOT, what, details), inDatabase, inSource).toString());
  }

  private String named(Name column) {
    return declared.shown() + "." + column.last();
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }

  static List<String> texts(List<Name> columns) {
    return columns.stream().map(Name::last).toList();
  }

  static String missing(DeclaredTable declared) {
    return new Difference(
            String.format(
                "The %s %s of %s is missing", declared.noun(), declared.shown(), declared.owner()),
            declared.creation(),
            declared.isJoinTable()
                ? "name another one in @ManyToMany(table = ..)"
                : "name another one in @Entity(table = ..)")
        .toString();
  }

  /** Tells that statements don't find a table since its name is in another case. */
  void otherCase(CatalogTable table, boolean canBeDeclared) {
    String annotation = declared.isJoinTable() ? "@ManyToMany" : "@Entity";
    add(
        changes.rename(),
        canBeDeclared ? "declare " + annotation + "(table = " + quoted(table.name()) + ")" : "",
        "The %s %s of %s is called %s here",
        declared.noun(),
        declared.shown(),
        declared.owner(),
        quoted(table.name()));
  }

  void otherCase(DeclaredColumn column, CatalogColumn real, boolean canBeDeclared) {
    add(
        changes.rename(real, column.name()),
        canBeDeclared ? "declare " + column.role().naming(quoted(real.name())) : "",
        "The column %s of %s is called %s here",
        named(column.name()),
        column.attribute(),
        quoted(real.name()));
  }

  void missing(DeclaredColumn column) {
    add(
        declared.kind() == DeclaredTable.Kind.VIEW
            ? "create the view anew, as " + declared.recreation() + " has it"
            : changes.add(column),
        "name another one in " + column.role().naming(".."),
        "The column %s of %s is missing",
        named(column.name()),
        column.attribute());
  }

  void otherType(DeclaredColumn column, CatalogColumn real) {
    add(
        changes.type(column),
        column.isOfJoinTable() ? "" : "give " + column.attribute() + " another type",
        "The column %s is of type %s, which can't hold the %s of %s",
        named(column.name()),
        real.type().described(),
        column.columnType(),
        column.attribute());
  }

  void otherOwnType(DeclaredColumn column, CatalogColumn real) {
    add(
        changes.type(column),
        "declare @Column(type = " + quoted(real.type().described()) + ")",
        "The column %s is of type %s, and %s declares %s",
        named(column.name()),
        real.type().described(),
        column.attribute(),
        column.columnType().databaseType());
  }

  void exceeds(DeclaredColumn column, CatalogColumn real, String larger) {
    add(
        changes.type(column),
        "declare " + column.attribute() + " as " + larger,
        "The column %s is of type %s, whose values can exceed the %s of %s",
        named(column.name()),
        real.type().described(),
        column.columnType(),
        column.attribute());
  }

  void takesNull(DeclaredColumn column, CatalogColumn real) {
    add(
        changes.nullability(column, real, false),
        switch (column.role()) {
          case VALUE -> "declare " + column.attribute() + " @Nullable";
          case FOREIGN_KEY, ONE_TO_ONE -> "declare " + column.attribute() + " with optional = true";
          case JOIN_SOURCE, JOIN_TARGET -> "";
        },
        "The column %s takes NULL, which %s can't hold",
        named(column.name()),
        column.attribute());
  }

  void takesNoNull(DeclaredColumn column, CatalogColumn real) {
    add(
        changes.nullability(column, real, true),
        "declare " + column.attribute() + " as required",
        "The column %s takes no NULL, though %s may be empty",
        named(column.name()),
        column.attribute());
  }

  /** Tells of a column that takes fewer characters of a text, or bytes. */
  void shorter(DeclaredColumn column, int room, String inDatabase) {
    add(
        inDatabase,
        "declare @Column(length = " + room + ")",
        "The column %s has room for %d %s, and %s for %d",
        named(column.name()),
        room,
        column.columnType().kind() == ColumnKind.BYTES ? "bytes" : "characters",
        column.attribute(),
        column.metadata().size().length());
  }

  void fewerDigits(DeclaredColumn column, int precision, int scale, int wantedScale) {
    add(
        changes.type(column),
        "declare @Column(precision = " + precision + ", scale = " + scale + ")",
        "The column %s has room for %d digits, %d of them behind the point, and %s for %d, %d of"
            + " them",
        named(column.name()),
        precision,
        scale,
        column.attribute(),
        column.metadata().size().precision(),
        wantedScale);
  }

  void lessExact(DeclaredColumn column, String type) {
    add(
        changes.type(column),
        "give " + column.attribute() + " another type",
        "The column %s is of type %s, which keeps less than the %s of %s has",
        named(column.name()),
        type,
        column.columnType(),
        column.attribute());
  }

  void fewerSecondDigits(DeclaredColumn column, int room, int wanted, CatalogColumn real) {
    add(
        changes.type(column),
        "declare @Column(type = " + quoted(real.type().described()) + ")",
        "The column %s keeps %d digits of a second, and %s has %d, so that what is finer is cut",
        named(column.name()),
        room,
        column.attribute(),
        wanted);
  }

  void required(CatalogColumn unknown) {
    add(
        changes.optional(unknown),
        declared.isJoinTable() ? ofEntity() : "declare an attribute for it",
        "The column %s.%s takes no NULL and has no default, and %s has no %s for it, so that"
            + " inserts fail",
        declared.shown(),
        identifierCase.declared(unknown.name()),
        declared.owner(),
        declared.isJoinTable() ? "value" : "attribute");
  }

  void notGenerated(DeclaredColumn column) {
    add(
        changes.identity(column),
        "declare @Id(generated = false)",
        "The column %s gets no number from the database, and %s is generated",
        named(column.name()),
        column.attribute());
  }

  void noDefault(DeclaredColumn column) {
    add(
        changes.defaultValue(column),
        "declare " + column.attribute() + " without @Default(sql = ..)",
        "The column %s has no default, which inserts rely on for %s",
        named(column.name()),
        column.attribute());
  }

  void notComputed(DeclaredColumn column, CatalogColumn real) {
    add(
        changes.computed(real, column),
        "declare " + column.attribute() + " without @GeneratedColumn",
        "The column %s is not computed by the database, and %s is never written",
        named(column.name()),
        column.attribute());
  }

  void computed(DeclaredColumn column) {
    add(
        changes.written(column),
        "declare " + column.attribute() + " with @Column(readOnly = true)",
        "The column %s is computed by the database, and %s is written, so that inserts fail",
        named(column.name()),
        column.attribute());
  }

  String ofEntity() {
    return "declare an entity for " + declared.shown();
  }

  void missing(DeclaredTable.ForeignKey key) {
    add(
        changes.add(key.definition()),
        declared.isJoinTable() ? ofEntity() : "declare " + key.relation() + " as a value",
        "The columns %s of %s have no foreign key to %s, which %s has",
        texts(key.columns()),
        declared.shown(),
        key.target().last(),
        key.relation());
  }

  void otherTarget(DeclaredTable.ForeignKey key, CatalogForeignKey real) {
    add(
        changes.foreignKey(real.name(), key.definition()),
        "declare " + key.relation() + " as a relation to that table",
        "The foreign key of %s %s refers to %s %s, and %s to %s %s",
        declared.shown(),
        texts(key.columns()),
        identifierCase.declared(real.target()),
        identifierCase.declared(real.targetColumns()),
        key.relation(),
        key.target().last(),
        texts(key.targetColumns()));
  }

  void otherRule(DeclaredTable.ForeignKey key, CatalogForeignKey real) {
    add(
        changes.foreignKey(real.name(), key.definition()),
        "declare " + key.relation() + " with onDelete = OnDelete." + real.onDelete(),
        "The foreign key of %s %s has ON DELETE %s, and %s has %s, so that rows can be %s unasked",
        declared.shown(),
        texts(key.columns()),
        real.onDelete().sql(),
        key.relation(),
        key.onDelete(),
        real.onDelete() == CatalogForeignKey.Rule.CASCADE ? "deleted" : "changed");
  }

  void missing(DeclaredTable.Check check) {
    add(
        changes.check(check.name(), check.condition()),
        "declare no @Check for it",
        "The table %s has no check %s, which %s has",
        declared.shown(),
        check.name().last(),
        declared.owner());
  }

  /** Tells of constants that the database refuses. */
  void refuses(DeclaredColumn column, List<String> constants, String inDatabase) {
    add(
        inDatabase,
        "remove them from " + column.columnType(),
        "The column %s takes no %s, which %s can be",
        named(column.name()),
        constants,
        column.attribute());
  }

  /** Tells of values that are no constants. */
  void takes(DeclaredColumn column, List<String> values, String inDatabase) {
    add(
        inDatabase,
        "add them to " + column.columnType(),
        "The column %s takes %s, which %s can't be",
        named(column.name()),
        values,
        column.attribute());
  }

  void otherComment(String wanted, Optional<String> present) {
    add(
        changes.comment(wanted),
        declare(present),
        "The %s %s %s, and %s declares %s",
        declared.noun(),
        declared.shown(),
        has(present),
        declared.owner(),
        quoted(wanted));
  }

  void otherComment(DeclaredColumn column, String wanted, Optional<String> present) {
    add(
        changes.comment(column),
        declare(present),
        "The column %s %s, and %s declares %s",
        named(column.name()),
        has(present),
        column.attribute(),
        quoted(wanted));
  }

  private static String has(Optional<String> comment) {
    return comment.map(text -> "has the comment " + quoted(text)).orElse("has no comment");
  }

  private static String declare(Optional<String> comment) {
    return comment
        .map(text -> "declare @Comment(" + quoted(text) + ")")
        .orElse("declare no @Comment");
  }

  TableChanges changes() {
    return changes;
  }
}
