package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.migration.model.TableHints;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Table or view as a text, one line a column or constraint.
 *
 * @param table the table; empty for a view
 * @param view the view; empty for a table
 * @param hints what its declaration says beside it; empty in the committed schema
 */
public record SchemaText(
    Optional<SchemaTable> table, Optional<SchemaView> view, Optional<TableHints> hints) {

  /** Returns a table without hints. */
  public static SchemaText of(SchemaTable table) {
    return new SchemaText(Optional.of(table), Optional.empty(), Optional.empty());
  }

  /** Returns a view without hints. */
  public static SchemaText of(SchemaView view) {
    return new SchemaText(Optional.empty(), Optional.of(view), Optional.empty());
  }

  /** Returns the text with hints. */
  public SchemaText with(TableHints others) {
    return new SchemaText(table, view, Optional.of(others));
  }

  /**
   * Reads a text.
   *
   * @param file the name of its file, for messages
   * @throws SchemaTextException if it can't be read
   */
  public static SchemaText read(String file, String text) {
    return new SchemaTextReader(file).read(text);
  }

  /** Returns the name of the table or view. */
  public QualifiedName name() {
    return table.map(SchemaTable::name).or(() -> view.map(SchemaView::name)).orElseThrow();
  }

  /** Returns the lines. */
  public List<String> lines() {
    return Stream.of(
            table.stream().flatMap(SchemaText::lines),
            view.stream().flatMap(SchemaText::lines),
            hints.stream().flatMap(each -> HintTexts.of(each, columns()).stream()))
        .flatMap(each -> each)
        .toList();
  }

  private List<SchemaColumn> columns() {
    return table.map(SchemaTable::columns).orElse(List.of());
  }

  private static Stream<String> lines(SchemaTable table) {
    return Stream.of(
            Stream.of("table " + Tokens.table(table.name())),
            comment(table.comment()),
            table.columns().stream().map(ColumnText::of),
            table.constraints().stream().map(ConstraintText::of),
            Stream.ofNullable(table.policy()).map(TenantPolicyText::of))
        .flatMap(each -> each);
  }

  private static Stream<String> lines(SchemaView view) {
    return Stream.of(
            Stream.of("view " + Tokens.table(view.name())),
            comment(view.comment()),
            Stream.of("query " + Tokens.text(view.query())))
        .flatMap(each -> each);
  }

  private static Stream<String> comment(@Nullable String comment) {
    return Stream.ofNullable(comment).map(text -> "comment " + Tokens.text(text));
  }

  /** Returns the text: each line ends with a newline. */
  @Override
  public String toString() {
    return String.join("\n", lines()) + '\n';
  }
}
