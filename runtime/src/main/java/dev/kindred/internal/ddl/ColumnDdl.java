package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaType;
import dev.kindred.spi.QuotedNames;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Nullability;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultDataType;

/** DDL of columns, whose types and defaults jOOQ renders. */
public final class ColumnDdl {

  /** Stands for the expression of a computed column, which jOOQ does not render. */
  private static final String PLACEHOLDER = "kindred_computed";

  private static final Name ANY = DSL.unquotedName("kindred_column");

  private final Dialect dialect;
  private final CommentDdl comments;

  /** Creates the DDL for a database. */
  public ColumnDdl(Dialect dialect) {
    this.dialect = dialect;
    this.comments = new CommentDdl(dialect);
  }

  /** Returns a name in SQL. */
  public String name(String name) {
    return dialect.dsl().render(QuotedNames.of(name));
  }

  /** Returns names in SQL, with commas. */
  public String names(List<String> names) {
    return names.stream().map(this::name).collect(Collectors.joining(", "));
  }

  /**
   * Returns a column's name, type, default and nullability, as a new table has them; its comment
   * too, where that is a clause.
   */
  public String definition(SchemaColumn column) {
    String definition =
        column.isComputed()
            ? computed(column)
            : rendered(QuotedNames.of(column.name()), complete(column));
    return definition + comments.clause(column.comment());
  }

  /** Returns the type, without a default or nullability. */
  public String type(SchemaColumn column) {
    String definition = rendered(ANY, type(column.type()).nullability(Nullability.DEFAULT));
    return definition.substring(definition.indexOf(' ') + 1);
  }

  /** Returns the default in SQL, or empty if there is none. */
  public Optional<String> defaultValue(SchemaColumn column) {
    return defaultField(column).map(dialect.dsl()::renderInlined);
  }

  /** Returns the expression of a computed column as its definition has it. */
  public String expression(SchemaColumn column) {
    return "generated always as ("
        + column.sql()
        + ")"
        + dialect.ddl().storage(column.source() == SchemaColumn.Source.STORED);
  }

  /** Returns whether a type is one of the database, and not the usual one. */
  boolean isDatabaseType(SchemaType type) {
    return type.databaseType() != null
        && (dialect.types().hasEnumTypes() || !type.isDatabaseEnum());
  }

  private String computed(SchemaColumn column) {
    Nullability nullability =
        dialect.ddl().constrainsComputedColumns()
            ? Nullability.of(column.nullable())
            : Nullability.DEFAULT;
    DataType<?> marked = withPlaceholder(type(column.type()).nullability(nullability));
    return rendered(QuotedNames.of(column.name()), marked)
        .replaceFirst(
            "default \\(?" + PLACEHOLDER + "\\)?", Matcher.quoteReplacement(expression(column)));
  }

  private static <T> DataType<T> withPlaceholder(DataType<T> type) {
    return type.defaultValue(DSL.field(PLACEHOLDER, type));
  }

  private DataType<?> complete(SchemaColumn column) {
    DataType<?> type =
        type(column.type())
            .nullable(column.nullable())
            .identity(column.source() == SchemaColumn.Source.IDENTITY);
    return defaultField(column).<DataType<?>>map(value -> with(type, value)).orElse(type);
  }

  @SuppressWarnings("unchecked") // a default has the type of its column
  private static <T> DataType<T> with(DataType<T> type, Field<?> defaultValue) {
    return type.defaultValue((Field<T>) defaultValue);
  }

  private DataType<?> type(SchemaType type) {
    return type.isArray() ? arrayType(type) : elementType(type);
  }

  /** Returns the type of arrays by its name, since jOOQ leaves out most sizes of elements. */
  private DataType<?> arrayType(SchemaType type) {
    dialect.requireArrays();
    String element =
        isDatabaseType(type)
            ? Objects.requireNonNull(type.databaseType())
            : elementType(type).getCastTypeName(dialect.configuration());
    return new DefaultDataType<>(null, Object.class, dialect.types().arrayOf(element));
  }

  private DataType<?> elementType(SchemaType type) {
    return isDatabaseType(type)
        ? new DefaultDataType<>(null, Object.class, type.databaseType())
        : dialect.types().of(type.kind(), type.size());
  }

  /** Returns the default; in parentheses where it is SQL, since most databases ask for them. */
  private Optional<Field<?>> defaultField(SchemaColumn column) {
    if (column.source() == SchemaColumn.Source.DEFAULT) {
      return Optional.of(DSL.field("(" + column.sql() + ")"));
    }
    return Optional.ofNullable(column.defaultText())
        .map(
            text -> {
              SchemaType type = column.type();
              return dialect.types().literal(type.kind(), type.kind().type().parse(text));
            });
  }

  /** Returns what jOOQ writes for the only column of a new table. */
  private String rendered(Name name, DataType<?> type) {
    String table = dialect.dsl().renderInlined(dialect.dsl().createTable("t").column(name, type));
    return table.substring(table.indexOf('(') + 1, table.lastIndexOf(')'));
  }
}
