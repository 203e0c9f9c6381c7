package dev.kindred.internal.sql;

import static dev.kindred.sample.Lookups.author;
import static dev.kindred.sample.Lookups.book;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.Select;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Nodes;
import dev.kindred.sample.Author;
import dev.kindred.sample.Book;
import dev.kindred.sample.Models;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;

/** The SQL of lookups, rendered without a database. */
class SqlTextTest {

  private final SqlCompiler compiler =
      new SqlCompiler(Dialects.of(SQLDialect.H2), entity -> {}, StatementComment.NONE);

  private String where(Condition<Book> condition) {
    String sql = compiler.compile(books(condition)).sql();
    return sql.substring(sql.indexOf(" from ") + 1);
  }

  private String whereAuthor(Condition<Author> condition) {
    Select select = Select.all(Models.AUTHOR).filter(Nodes.condition(condition));
    String sql = compiler.compile(select).sql();
    return sql.substring(sql.indexOf(" where ") + 7);
  }

  private static Select books(Condition<Book> condition) {
    return Select.all(Models.BOOK).filter(Nodes.condition(condition));
  }

  @Test
  void aQueryNamesEveryColumn() {
    assertThat(compiler.compile(Select.all(Models.BOOK)).sql())
        .isEqualTo(
            "select book.id, book.title, book.pages, book.author_id, book.editor_id from book");
  }

  @Test
  void theKeyOfARelatedRowIsTheForeignKeyItself() {
    assertThat(where(book().author().id().eq(1))).isEqualTo("from book where book.author_id = ?");
  }

  @Test
  void aRequiredRelationIsAnInnerJoin() {
    assertThat(where(book().author().name().eq("Ann")))
        .isEqualTo("from book join author on author.id = book.author_id where author.name = ?");
  }

  @Test
  void anOptionalRelationIsAnInnerJoinWhereALookupNeedsItsRow() {
    assertThat(where(book().editor().name().eq("Ann")))
        .isEqualTo("from book join author on author.id = book.editor_id where author.name = ?");
  }

  @Test
  void anOptionalRelationIsAnOuterJoinInADisjunction() {
    assertThat(where(book().editor().name().eq("Ann").or(book().title().eq("Tea"))))
        .isEqualTo(
            "from book left outer join author on author.id = book.editor_id"
                + " where (author.name = ? or book.title = ?)");
  }

  @Test
  void twoRelationsToOneEntityAreTwoJoins() {
    assertThat(where(book().author().name().eq(book().editor().name())))
        .isEqualTo(
            "from book join author on author.id = book.author_id"
                + " join author author_2 on author_2.id = book.editor_id"
                + " where author.name = author_2.name");
  }

  @Test
  void lookupsOnOneToManyPathShareARow() {
    assertThat(whereAuthor(author().books().title().eq("Tea").and(author().books().pages().gt(9))))
        .isEqualTo(
            "exists (select 1 from book where (book.author_id = author.id"
                + " and book.title = ? and book.pages > ?))");
  }

  @Test
  void lookupsOnTwoToManyPathsDoNot() {
    assertThat(
            whereAuthor(
                author().books().title().eq("Tea").and(author().edited().title().eq("Tea"))))
        .isEqualTo(
            "(exists (select 1 from book where (book.author_id = author.id and book.title = ?))"
                + " and exists (select 1 from book book_2"
                + " where (book_2.editor_id = author.id and book_2.title = ?)))");
  }

  @Test
  void aDisjunctionAsksForOneRowOnly() {
    assertThat(whereAuthor(author().books().title().eq("Tea").or(author().name().eq("Ann"))))
        .isEqualTo(
            "(exists (select 1 from book where (book.author_id = author.id and book.title = ?))"
                + " or author.name = ?)");
  }

  @Test
  void isNullAlongAToManyPathIsMetWhereThereIsNoRow() {
    assertThat(whereAuthor(author().books().editor().isNull()))
        .isEqualTo(
            "(exists (select 1 from book where (book.author_id = author.id"
                + " and book.editor_id is null))"
                + " or not exists (select 1 from book book_2 where book_2.author_id = author.id))");
  }

  @Test
  void aLinkIsReadWithoutItsTargetWhereTheKeyIsAllThatIsAsked() {
    assertThat(where(book().tagSet().label().eq("new")))
        .isEqualTo(
            "from book where exists (select 1 from tag_books"
                + " where (tag_books.book_id = book.id and tag_books.tag_id = ?))");
  }

  @Test
  void aNegationIsTheExactComplement() {
    assertThat(where(book().title().eq("Tea").not())).isEqualTo("from book where book.title <> ?");
    assertThat(whereAuthor(author().nick().eq("Joe").not()))
        .isEqualTo("(author.nick <> ? or author.nick is null)");
    assertThat(whereAuthor(author().books().title().eq("Tea").not()))
        .isEqualTo(
            "not exists (select 1 from book"
                + " where (book.author_id = author.id and book.title = ?))");
    assertThat(where(book().editor().name().startsWith("A").not()))
        .isEqualTo(
            "from book left outer join author on author.id = book.editor_id"
                + " where (author.name not like ? escape '!' or author.name is null)");
  }

  @Test
  void negatedTwiceIsAsBefore() {
    assertThat(where(book().title().eq("Tea").not().not()))
        .isEqualTo("from book where book.title = ?");
  }

  @Test
  void aRowIsReachedFromTheNearestColumnThatHasItsKey() {
    assertThat(where(book().author().books().title().eq("Tea")))
        .isEqualTo(
            "from book where exists (select 1 from book book_2"
                + " where (book_2.author_id = book.author_id and book_2.title = ?))");
  }

  @Test
  void aSliceIsBoundToo() {
    Select select = Select.all(Models.BOOK).limit(10).offset(20);
    SqlStatement statement = compiler.compile(select);
    assertThat(statement.sql()).endsWith("from book offset ? rows fetch next ? rows only");
    assertThat(values(statement)).containsExactly(20, 10);
  }

  @Test
  void valuesAreBoundInTheOrderOfTheSql() {
    Condition<Book> condition =
        book().pages().between(1, 9).and(book().title().in("a", "b", "c")).and(book().id().eq(7));
    SqlCompiler sqlite =
        new SqlCompiler(Dialects.of(SQLDialect.SQLITE), entity -> {}, StatementComment.NONE);
    assertThat(values(sqlite.compile(books(condition))))
        .containsExactly(1, 9, "a", "b", "c", "c", 7L);

    List<Object> values = values(compiler.compile(books(condition)));
    assertThat(values).hasSize(4).startsWith(1, 9).endsWith(7L);
    assertThat(((BindArray) values.get(2)).elements())
        .extracting(BindValue::value)
        .containsExactly("a", "b", "c");
  }

  @Test
  void aConditionThatStandsTwiceHasItsValuesTwice() {
    Condition<Book> tea = book().title().eq("Tea");
    Condition<Book> milk = book().title().eq("Milk");
    assertThat(values(compiler.compile(books(tea.or(tea))))).containsExactly("Tea", "Tea");
    assertThat(values(compiler.compile(books(tea.or(milk))))).containsExactly("Tea", "Milk");
  }

  private static List<Object> values(SqlStatement statement) {
    return statement.values().stream().<Object>map(BindValue::value).toList();
  }

  @Test
  void moreValuesThanTheDatabaseTakesAreRefused() {
    SqlCompiler sqlite =
        new SqlCompiler(Dialects.of(SQLDialect.SQLITE), entity -> {}, StatementComment.NONE);

    assertThat(sqlite.compile(books(anyOfPages(250_000))).values()).hasSize(250_000);
    assertThatThrownBy(() -> sqlite.compile(books(anyOfPages(250_001))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The statement would bind 250001 values, and SQLite takes no more than 250000: ask for"
                + " them in several statements. Nothing was sent.");
  }

  @SuppressWarnings("unchecked") // an array of conditions is made of conditions
  private static Condition<Book> anyOfPages(int count) {
    return Condition.any(
        IntStream.range(0, count)
            .mapToObj(pages -> book().pages().eq(pages))
            .toArray(Condition[]::new));
  }

  @Test
  void manyConditionsStandInGroups() {
    String where = where(anyOfPages(100));

    assertThat(where.split(" = \\?", -1)).hasSize(101);
    assertThat(where).startsWith("from book where ((book.pages = ? or ").contains(") or (");
    assertThat(where(anyOfPages(32))).doesNotContain(") or (");
  }

  @Test
  void aConditionOfXorStandsThereOnce() {
    Condition<Book> chain =
        IntStream.range(0, 16)
            .mapToObj(pages -> book().pages().eq(pages))
            .reduce(Condition::xor)
            .orElseThrow();

    assertThat(where(chain).split(" = \\? then", -1)).hasSize(17);
    assertThat(where(chain.not())).endsWith(", 2) = 0");
  }
}
