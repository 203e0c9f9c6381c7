package dev.kindred.internal.sql;

import static dev.kindred.sample.Lookups.author;
import static dev.kindred.sample.Lookups.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.AggregateForm;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeysetPredicate;
import dev.kindred.internal.query.OrderNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.RowLock.Conflict;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectList;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.Upsert;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.LongExpression;
import dev.kindred.lookup.Nodes;
import dev.kindred.lookup.Order;
import dev.kindred.lookup.Selection;
import dev.kindred.lookup.Subquery;
import dev.kindred.sample.Author;
import dev.kindred.sample.Book;
import dev.kindred.sample.Models;
import dev.kindred.sample.Names;
import dev.kindred.spi.ColumnType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The SQL of a representative set of queries in each dialect, rendered without a database. The
 * files are written anew with {@code KINDRED_REWRITE_GOLDEN=true}.
 */
class StatementTextsTest {

  private static final Path FILES = Path.of("src", "test", "resources", "sql");

  private final Map<String, StatementNode> statements = new LinkedHashMap<>();

  @ParameterizedTest
  @EnumSource(names = {"H2", "SQLITE", "POSTGRES", "YUGABYTEDB", "MARIADB", "MYSQL"})
  void theTextsAreThoseOfTheFile(SQLDialect dialect) throws IOException {
    conditions();
    relatedRows();
    results();
    aggregates();
    groups();
    updates();
    inserts();
    valueObjects();
    upserts();
    if (dialect != SQLDialect.SQLITE) {
      locks();
    }
    SqlCompiler compiler =
        new SqlCompiler(Dialects.of(dialect), entity -> {}, StatementComment.NONE);
    String texts =
        statements.entrySet().stream()
            .map(each -> "-- " + each.getKey() + "\n" + compiler.compile(each.getValue()).sql())
            .collect(Collectors.joining("\n\n", "", "\n"));
    Path file = FILES.resolve(dialect.name().toLowerCase(Locale.ROOT) + ".sql");
    if ("true".equals(System.getenv("KINDRED_REWRITE_GOLDEN"))) {
      Files.createDirectories(FILES);
      Files.writeString(file, texts);
    }
    assertThat(texts).isEqualTo(Files.readString(file));
  }

  private void books(String name, Condition<Book> condition) {
    statements.put(name, Select.all(Models.BOOK).filter(Nodes.condition(condition)));
  }

  private void authors(String name, Condition<Author> condition) {
    statements.put(name, Select.all(Models.AUTHOR).filter(Nodes.condition(condition)));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  private static <R> Select select(Select select, Selection<R, ?>... selections) {
    return select.selectList(
        SelectList.Columns.of(
            Arrays.stream(selections)
                .flatMap(each -> Nodes.selection(each).columns().stream())
                .toList()));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  private static <R> List<OrderNode> order(Order<R>... keys) {
    return Nodes.order(keys);
  }

  private void conditions() {
    books("a column has a value", book().title().eq("x"));
    books("the key of a related row", book().author().id().eq(1));
    books("a related row's column", book().author().name().startsWith("A"));
    books(
        "an optional relation in a disjunction",
        book().editor().name().eq("x").or(book().pages().gt(3)));
    books("what is not met, where it can be NULL", book().author().nick().eq("x").not());
    books("no match in any case", book().title().containsIgnoreCase("x").not());
    books("a text that starts with another", book().title().startsWith(book().author().name()));
    books("a regular expression", book().title().likeRegex("^x"));
    books("arithmetic", book().pages().plus(10).times(2).gt(book().pages().divide(3)));
    books("a value where there is none", book().author().nick().orElse("none").eq("x"));
    books("a choice", Case.when(book().pages().gt(300), "long").otherwise("short").eq("x"));
    books("one of some values", book().pages().in(1, 2, 3));
    books("none of some values, where it can be NULL", book().author().nick().notIn("x", "y"));
    books("exclusive or", book().pages().gt(3).xor(book().title().eq("x")));
    books("one of a query's results", inAuthors(false));
    books("none of a query's results", inAuthors(true));
  }

  private static Condition<Book> inAuthors(boolean negated) {
    Select nicks = Select.all(Models.AUTHOR).limit(3);
    Condition<Book> condition = book().title().in(new Query<>(select(nicks, author().nick())));
    return negated ? condition.not() : condition;
  }

  private void relatedRows() {
    authors("a related row that meets a lookup", author().books().title().eq("x"));
    authors(
        "one row meets both", author().books().title().eq("x").and(author().books().pages().gt(3)));
    authors("none meets it", author().books().title().eq("x").not());
    authors("a value that is NULL, or no row", author().books().editor().isNull());
    authors("through a join table", author().books().tagSet().label().eq("x"));
    authors(
        "any, compared with the root", author().books().any(b -> b.title().eq(author().name())));
    authors("all", author().books().all(b -> b.pages().gt(3)));
    authors(
        "those that meet a condition",
        author().books().where(b -> b.pages().gt(3)).title().eq("x"));
    authors("how many there are", author().books().count().gt(2));
    authors(
        "how many meet a condition", author().books().where(b -> b.pages().gt(3)).count().gt(2));
    authors("an aggregate two steps away", author().books().tagSet().label().max().eq("x"));
  }

  private void results() {
    Select books = Select.all(Models.BOOK);
    Select authors = Select.all(Models.AUTHOR);
    statements.put(
        "columns of related rows, in an order",
        select(books, book().title(), book().author().name(), book().editor().name())
            .orderBy(order(book().editor().name().desc(), book().title().asc()))
            .limit(10)
            .offset(20));
    statements.put(
        "aggregates of two relations",
        select(
            authors, author().name(), author().books().count(), author().edited().pages().sum()));
    statements.put(
        "an aggregate of all rows",
        select(
            authors.groupedBy(new GroupBy(List.of(), List.of())),
            author().id().count(),
            author().books().pages().avg()));
    statements.put(
        "distinct, in an order",
        books
            .orderBy(order(book().author().name().desc()))
            .distinct(new SelectList.Columns(nodes(book().author().name()), false)));
    statements.put(
        "distinct, and how many",
        books.selectList(
            new SelectList.CountOf(new SelectList.Columns(nodes(book().pages()), true))));
    statements.put("the slice's number of rows", books.limit(3).selectList(SelectList.Rows.COUNT));
    statements.put("whether there is one", books.selectList(SelectList.Rows.EXISTS));
    List<OrderNode> order = KeysetPredicate.total(order(author().nick().desc()), Models.AUTHOR);
    statements.put(
        "a page",
        authors.filter(KeysetPredicate.after(order, List.of("x", 1L))).orderBy(order).limit(11));
    statements.put("a key", books.filter(KeyPredicates.hasKey(Models.BOOK, 1L)));
  }

  private void aggregates() {
    Select authors = Select.all(Models.AUTHOR);
    LongExpression<Author> thick = author().books().where(b -> b.pages().gt(3)).count();
    LongExpression<Author> alsoThick = author().books().where(b -> b.pages().gt(3)).count();
    Select top =
        select(authors, author().name(), alsoThick)
            .filter(Nodes.condition(thick.gt(1)))
            .orderBy(order(thick.desc()));
    statements.put("an aggregate in the result, the condition and the order", top);
    statements.put("the first ones in the order of an aggregate", top.limit(3));
    statements.put(
        "several aggregates of the same rows",
        select(
            authors.filter(Nodes.condition(author().books().pages().max().gt(3))),
            author().books().count(),
            author().books().pages().sum(),
            author().books().pages().max()));
    statements.put(
        "an aggregate through a related row",
        select(Select.all(Models.BOOK), book().title(), book().editor().books().count()));
    Select counted = select(authors, author().name(), author().books().count());
    statements.put(
        "an aggregate of a row whose key is known",
        counted.filter(KeyPredicates.hasKey(Models.AUTHOR, 1L)));
    statements.put("aggregates of few rows", counted.limit(100));
    statements.put("aggregates of many rows", counted.limit(101));
    statements.put("a hint for grouped", counted.limit(1).withAggregates(AggregateForm.GROUPED));
    statements.put("a hint for correlated", top.withAggregates(AggregateForm.CORRELATED));
    statements.put(
        "an aggregate that needs the row itself",
        select(
            authors,
            author().books().where(b -> b.title().eq(author().name())).count(),
            author().books().count()));
    authors("a count above 0", author().books().count().gt(0));
    authors("a count of at least 1", author().books().count().ge(1));
    authors("a count of 0", author().books().count().eq(0));
    authors("a count below 1", author().books().count().lt(1));
    authors("a count other than 0", author().books().count().ne(0));
    authors("a count of values that may be NULL", author().books().editor().nick().count().gt(0));
    authors(
        "no count of those that meet a condition",
        author().books().where(b -> b.pages().gt(3)).count().le(0));
    authors("a count that may be 0", author().books().count().ne(1));
    authors("an aggregate of any related row", author().books().any(b -> b.tagSet().count().gt(2)));
    authors(
        "an aggregate of each related row", author().books().all(b -> b.tagSet().count().lt(3)));
    authors(
        "an aggregate of a related row whose key is known",
        author().books().any(b -> b.id().eq(1).and(b.tagSet().count().gt(2))));
  }

  private void locks() {
    statements.put(
        "locked rows with an aggregate",
        Select.all(Models.AUTHOR)
            .filter(Nodes.condition(author().books().count().ne(1)))
            .locked(RowLock.WAITING));
    Select books = Select.all(Models.BOOK).locked(RowLock.WAITING);
    statements.put("locked rows", books.limit(3));
    statements.put("those that are free", books.locked(RowLock.WAITING.with(Conflict.SKIP)));
    statements.put("all, or none", books.locked(RowLock.WAITING.with(Conflict.FAIL)));
    statements.put(
        "locked rows that are joined",
        books
            .filter(Nodes.condition(book().author().name().eq("x")))
            .orderBy(order(book().editor().name().asc())));
  }

  @Test
  void rowsOfSomeTablesAreLockedOnPostgresqlOnly() {
    Select books =
        Select.all(Models.BOOK)
            .locked(RowLock.WAITING.of(List.of(Nodes.path(book()), Nodes.path(book().author()))));

    assertThat(
            new SqlCompiler(Dialects.of(SQLDialect.POSTGRES), entity -> {}, StatementComment.NONE)
                .compile(books)
                .sql())
        .endsWith("for update of book, author");
    for (SQLDialect dialect : List.of(SQLDialect.H2, SQLDialect.MARIADB)) {
      assertThatThrownBy(
              () ->
                  new SqlCompiler(Dialects.of(dialect), entity -> {}, StatementComment.NONE)
                      .compile(books))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage(
              dialect.getName()
                  + " can't do of(..): it locks what it joins too. Nothing was sent.");
    }
  }

  private void groups() {
    Select books = Select.all(Models.BOOK);
    groups(
        "groups",
        books.orderBy(order(book().pages().max().desc())),
        new GroupBy(
            nodes(book().author().name()), List.of(Nodes.condition(book().id().count().gt(2)))),
        book().author().name(),
        book().pages().max());
    groups(
        "groups by what is computed",
        books
            .filter(Nodes.condition(book().pages().gt(3)))
            .orderBy(order(book().author().name().lower().asc())),
        new GroupBy(nodes(book().author().name().lower()), List.of()),
        book().author().name().lower(),
        book().pages().sum());
    groups(
        "groups by how many related rows there are",
        Select.all(Models.AUTHOR),
        new GroupBy(nodes(author().books().count()), List.of()),
        author().books().count(),
        author().id().count());
  }

  private void groups(String name, Select rows, GroupBy groupBy, Expression<?, ?>... selected) {
    statements.put(name, groupBy.of(rows, nodes(selected)));
  }

  private void inserts() {
    ColumnAssignment name = new ColumnAssignment(1, new BindValue("x", ColumnType.TEXT));
    BindValue text = new BindValue("x", ColumnType.TEXT);
    statements.put(
        "a row, whose generated key the driver returns",
        new Insert(Models.AUTHOR, List.of(name), List.of(0), false));
    statements.put(
        "a row, of which the database gives more than the key",
        new Insert(Models.AUTHOR, List.of(name), List.of(0, 2), false));
    statements.put(
        "a row of which the database gives all",
        new Insert(Models.AUTHOR, List.of(), List.of(0, 1), false));
    statements.put(
        "rows, of which the database gives more than the key",
        new InsertAll(Models.AUTHOR, List.of(1), 2, List.of(text, text), List.of(0, 2)));
  }

  private void upserts() {
    List<BindValue> row =
        List.of(new BindValue(1L, ColumnType.LONG), new BindValue("x", ColumnType.TEXT));
    List<Integer> columns = List.of(0, 1);
    statements.put(
        "rows that may be there",
        new Upsert(
            Models.AUTHOR,
            columns,
            List.of(row, row),
            List.of(0),
            List.of(1),
            List.of(),
            List.of()));
    statements.put(
        "rows that may be there, and stay as they are",
        new Upsert(Models.AUTHOR, columns, List.of(row), columns, List.of(), List.of(), List.of()));
  }

  private void valueObjects() {
    authors("a value object has a value", author().names().eq(new Names("A", "a")));
    authors("a part of a value object is NULL", author().names().ne(new Names("A", null)));
    authors(
        "one of several value objects",
        author().names().in(new Names("A", "a"), new Names("B", null)));
    authors("a value object of a query's results", author().names().in(editors()));
    authors("no value object of a query's results", author().names().notIn(editors()));
    statements.put(
        "groups by a value object",
        new GroupBy(Nodes.groupingKeys(author().names()), List.of())
            .of(
                Select.all(Models.AUTHOR).orderBy(order(author().names().asc())),
                Nodes.selection(author().names()).columns()));
    books("a value object is absent", book().editor().names().isNull());
    books("two value objects are equal", book().author().names().eq(book().editor().names()));
    authors("the value object of a related row", author().books().editor().names().isNotNull());
    statements.put(
        "value objects in the order of their parts",
        select(
            Select.all(Models.AUTHOR).orderBy(order(author().names().desc(), author().id().asc())),
            author().names()));
    statements.put(
        "all parts of a value object are set",
        new Update(
            Models.AUTHOR,
            Nodes.assignments(author().names().set(new Names("A", null))),
            Nodes.condition(author().names().name().startsWith("a"))));
  }

  private static Query<Names> editors() {
    return new Query<>(select(Select.all(Models.BOOK), book().editor().names()));
  }

  private void updates() {
    ColumnAssignment title = new ColumnAssignment(1, new BindValue("x", ColumnType.TEXT));
    update("a value is set", Condition.all(), title);
    update(
        "a relation tells which rows are updated",
        book().author().name().eq("x").and(book().author().books().pages().gt(3)),
        title);
    update("the value of a path is set", book().pages().gt(3), set(1, book().author().name()));
    update(
        "an aggregate tells which rows are updated",
        book().pages().gt(3).and(book().tagSet().count().gt(2)),
        title);
    update(
        "an aggregate of few rows",
        book().id().in(1L, 2L).and(book().tagSet().count().gt(2)),
        title);
    update(
        "an aggregate of an updated row's related row",
        book().author().books().any(b -> b.tagSet().count().ne(2)).not(),
        title);
    statements.put(
        "an aggregate tells which rows are deleted",
        new Delete(Models.BOOK, Nodes.condition(book().tagSet().label().max().lt("x"))));
    update(
        "two columns are swapped",
        book().author().name().eq("x"),
        set(3, book().editor().id()),
        set(4, book().author().id()));
  }

  private static ColumnAssignment set(int column, Expression<Book, ?> value) {
    return new ColumnAssignment(column, Nodes.expression(value));
  }

  private void update(String name, Condition<Book> condition, ColumnAssignment... assignments) {
    statements.put(name, Update.of(Models.BOOK, List.of(assignments), Nodes.condition(condition)));
  }

  private static List<ExpressionNode> nodes(Expression<?, ?>... all) {
    return Arrays.stream(all).<ExpressionNode>map(Nodes::expression).toList();
  }

  /** A query as what IN takes. */
  private static final class Query<T> extends Subquery<T> {
    private final Select select;

    Query(Select select) {
      this.select = select;
    }

    @Override
    protected Select query() {
      return select;
    }
  }
}
