package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.CommentSyntax;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.spi.QuotedNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** DDL of comments. All is empty on databases without them. */
public final class CommentDdl {

  private final Dialect dialect;

  /** Creates the DDL for a database. */
  public CommentDdl(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Returns the clause of a new or changed table or column, where comments are clauses. */
  public String clause(@Nullable String comment) {
    return comment != null && dialect.ddl().comments() == CommentSyntax.CLAUSE
        ? " comment " + literal(comment)
        : "";
  }

  /** Returns the statements after the creation of a table, where comments are statements. */
  public List<String> ofNew(SchemaTable table) {
    Name name = table.name().inJooq();
    Optional<String> ofTable =
        table.comment() != null && dialect.ddl().comments() == CommentSyntax.STATEMENT
            ? onTable(name, table.comment())
            : Optional.empty();
    return Stream.concat(
            ofTable.stream(),
            table.columns().stream().flatMap(column -> ofNew(name, column).stream()))
        .toList();
  }

  /** Returns the statement after the creation of a column, where comments are statements. */
  public Optional<String> ofNew(Name table, SchemaColumn column) {
    return column.comment() != null && dialect.ddl().comments() == CommentSyntax.STATEMENT
        ? onColumn(table, column)
        : Optional.empty();
  }

  /** Returns the statement after the creation of a view. */
  public Optional<String> ofNew(SchemaView view) {
    return view.comment() == null ? Optional.empty() : onView(view.name().inJooq(), view.comment());
  }

  /** Returns the statement that gives a table its comment, or takes it away. */
  public Optional<String> onTable(Name table, @Nullable String comment) {
    return switch (dialect.ddl().comments()) {
      case STATEMENT -> Optional.of("comment on table " + name(table) + is(comment));
      case CLAUSE ->
          Optional.of(
              "alter table " + name(table) + " comment " + literal(comment == null ? "" : comment));
      case NONE -> Optional.empty();
    };
  }

  /** Returns the statement that gives a column its comment, or takes it away. */
  public Optional<String> onColumn(Name table, SchemaColumn column) {
    return switch (dialect.ddl().comments()) {
      case STATEMENT ->
          Optional.of(
              "comment on column "
                  + name(table)
                  + "."
                  + dialect.dsl().render(QuotedNames.of(column.name()))
                  + is(column.comment()));
      case CLAUSE ->
          Optional.of(
              "alter table "
                  + name(table)
                  + " modify column "
                  + new ColumnDdl(dialect).definition(column));
      case NONE -> Optional.empty();
    };
  }

  /** Returns the statement that gives a view its comment, or takes it away. */
  public Optional<String> onView(Name view, @Nullable String comment) {
    return dialect.ddl().comments() == CommentSyntax.STATEMENT
        ? Optional.of("comment on view " + name(view) + is(comment))
        : Optional.empty();
  }

  private String is(@Nullable String comment) {
    return " is " + (comment == null ? "null" : literal(comment));
  }

  private String name(Name name) {
    return dialect.dsl().render(name);
  }

  private String literal(String text) {
    return dialect.dsl().renderInlined(DSL.inline(text));
  }
}
