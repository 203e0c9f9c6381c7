package dev.kindred.internal.comparison;

import static dev.kindred.internal.comparison.Differences.declare;
import static dev.kindred.internal.comparison.Differences.has;
import static dev.kindred.internal.comparison.Differences.quoted;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;
import java.util.Optional;
import org.jooq.Name;

/** Differences in columns, in the words of their messages. */
record ColumnDifferences(DeclaredTable declared, Differences all, TableChanges changes) {

  void otherCase(DeclaredColumn column, CatalogColumn real, boolean canBeDeclared) {
    all.add(
        changes.rename(real, column.name()),
        canBeDeclared ? "declare " + column.role().naming(quoted(real.name())) : "",
        "The column %s of %s is called %s here",
        named(column.name()),
        column.attribute(),
        quoted(real.name()));
  }

  void missing(DeclaredColumn column) {
    all.add(
        declared.kind() == DeclaredTable.Kind.VIEW
            ? "create the view anew, as " + declared.recreation() + " has it"
            : changes.add(column),
        "name another one in " + column.role().naming(".."),
        "The column %s of %s is missing",
        named(column.name()),
        column.attribute());
  }

  void otherType(DeclaredColumn column, CatalogColumn real) {
    all.add(
        changes.type(column),
        column.isOfJoinTable() ? "" : "give " + column.attribute() + " another type",
        "The column %s is of type %s, which can't hold the %s of %s",
        named(column.name()),
        real.type().described(),
        column.columnType(),
        column.attribute());
  }

  void otherOwnType(DeclaredColumn column, CatalogColumn real) {
    all.add(
        changes.type(column),
        "declare @Column(type = " + quoted(real.type().described()) + ")",
        "The column %s is of type %s, and %s declares %s",
        named(column.name()),
        real.type().described(),
        column.attribute(),
        column.columnType().databaseType());
  }

  void exceeds(DeclaredColumn column, CatalogColumn real, String larger) {
    all.add(
        changes.type(column),
        "declare " + column.attribute() + " as " + larger,
        "The column %s is of type %s, whose values can exceed the %s of %s",
        named(column.name()),
        real.type().described(),
        column.columnType(),
        column.attribute());
  }

  void takesNull(DeclaredColumn column, CatalogColumn real) {
    all.add(
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
    all.add(
        changes.nullability(column, real, true),
        "declare " + column.attribute() + " as required",
        "The column %s takes no NULL, though %s may be empty",
        named(column.name()),
        column.attribute());
  }

  /** Tells of a column that takes fewer characters of a text, or bytes. */
  void shorter(DeclaredColumn column, int room, String inDatabase) {
    all.add(
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
    all.add(
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
    all.add(
        changes.type(column),
        "give " + column.attribute() + " another type",
        "The column %s is of type %s, which keeps less than the %s of %s has",
        named(column.name()),
        type,
        column.columnType(),
        column.attribute());
  }

  void fewerSecondDigits(DeclaredColumn column, int room, int wanted, CatalogColumn real) {
    all.add(
        changes.type(column),
        "declare @Column(type = " + quoted(real.type().described()) + ")",
        "The column %s keeps %d digits of a second, and %s has %d, so that what is finer is cut",
        named(column.name()),
        room,
        column.attribute(),
        wanted);
  }

  void notGenerated(DeclaredColumn column) {
    all.add(
        changes.identity(column),
        "declare @Id(generated = false)",
        "The column %s gets no number from the database, and %s is generated",
        named(column.name()),
        column.attribute());
  }

  void noDefault(DeclaredColumn column) {
    all.add(
        changes.defaultValue(column),
        "declare " + column.attribute() + " without @Default(sql = ..)",
        "The column %s has no default, which inserts rely on for %s",
        named(column.name()),
        column.attribute());
  }

  void notComputed(DeclaredColumn column, CatalogColumn real) {
    all.add(
        changes.computed(real, column),
        "declare " + column.attribute() + " without @GeneratedColumn",
        "The column %s is not computed by the database, and %s is never written",
        named(column.name()),
        column.attribute());
  }

  void computed(DeclaredColumn column) {
    all.add(
        changes.written(column),
        "declare " + column.attribute() + " with @Column(readOnly = true)",
        "The column %s is computed by the database, and %s is written, so that inserts fail",
        named(column.name()),
        column.attribute());
  }

  /** Tells of constants that the database refuses. */
  void refuses(DeclaredColumn column, List<String> constants, String inDatabase) {
    all.add(
        inDatabase,
        "remove them from " + column.columnType(),
        "The column %s takes no %s, which %s can be",
        named(column.name()),
        constants,
        column.attribute());
  }

  /** Tells of values that are no constants. */
  void takes(DeclaredColumn column, List<String> values, String inDatabase) {
    all.add(
        inDatabase,
        "add them to " + column.columnType(),
        "The column %s takes %s, which %s can't be",
        named(column.name()),
        values,
        column.attribute());
  }

  void otherComment(DeclaredColumn column, String wanted, Optional<String> present) {
    all.add(
        changes.comment(column),
        declare(present),
        "The column %s %s, and %s declares %s",
        named(column.name()),
        has(present),
        column.attribute(),
        quoted(wanted));
  }

  private String named(Name column) {
    return declared.shown() + "." + column.last();
  }
}
