package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.Statement;
import dev.kindred.TransactionalRunnable;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Place_;
import dev.kindred.it.records.Author;
import dev.kindred.it.records.AuthorTable;
import dev.kindred.it.records.Author_;
import dev.kindred.it.records.Book_;
import dev.kindred.it.shop.Genre;
import dev.kindred.it.shop.Genre_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.model.Many;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** SQL comments stand where every database takes them, and change no result. */
class SqlCommentsTest extends DatabaseTest {

  private static final String HOSTILE = "*/ ' \" ? \n -- ; /*! ${x} 😀";

  private Database commented;

  @BeforeEach
  void openWithComments() {
    commented =
        Database.builder(fresh().dataSource())
            .sqlComments(Map.of("application", "shop", HOSTILE, HOSTILE))
            .open();
  }

  @AfterEach
  void close() {
    commented.close();
  }

  private <X extends Exception> List<String> tags(TransactionalRunnable<X> work) throws X {
    return commented.capture(work).stream()
        .map(Statement::sql)
        .peek(sql -> assertThat(sql).containsOnlyOnce("/*").endsWith("'*/"))
        .map(
            sql ->
                sql.replaceAll("(?s).*application='shop',(entity='\\w+',)?(kind='\\w+').*", "$1$2"))
        .toList();
  }

  @Test
  void writesAndQueriesHaveThem() {
    assertThat(
            tags(
                () -> {
                  Author ann = commented.insert(Author_.builder().name("Ann"));
                  commented.update(Author_.builder(ann).name("Anna"));
                  assertThat(Author_.get(commented, ann.id()).name()).isEqualTo("Anna");
                }))
        .containsExactly(
            "entity='Author',kind='insert'",
            "entity='Author',kind='update'",
            "entity='Author',kind='select'");
    assertThat(tags(() -> Author_.objects(commented).delete()))
        .contains("entity='Author',kind='delete'");
  }

  @Test
  void batchesStreamsAndUpsertsWork() {
    List<Author> authors =
        commented.insertAll(
            IntStream.range(0, 20).mapToObj(i -> new Author(null, "A" + i, Many.none())).toList());
    commented.updateAll(
        authors.stream().map(each -> new Author(each.id(), "B", Many.none())).toList());
    commented.save(new Author(9_000L, "C", Many.none()));
    commented.save(new Author(9_000L, "D", Many.none()));
    try (Stream<Author> stream = Author_.objects(commented).stream()) {
      assertThat(stream.map(Author::name).distinct()).containsExactlyInAnyOrder("B", "D");
    }
    commented.insertAll(List.of(Book_.builder().title("Tea").author(authors.get(0)).build()));
    assertThat(Author_.objects(commented).filter(Author_.books().title().eq("Tea")).count())
        .isOne();
    assertThat(commented.insert(new Place(null, "Demon ?", "'*/")).id()).isNotNull();
    assertThat(Place_.objects(commented).filter(Place_.name().eq("Demon ?")).get().address())
        .isEqualTo("'*/");
  }

  @Test
  void joinTablesAndLocksWork() {
    Writer writer = commented.insert(Writer_.builder().name("Jane"));
    Novel novel = commented.insert(Novel_.builder().title("Emma").pages(474).writer(writer));
    Genre crime = commented.insert(Genre_.builder().name("Crime"));
    commented.transaction(
        () -> {
          Novel_.genres(commented, novel).set(List.of(crime));
          QuerySet<Novel> novels = Novel_.objects(commented);
          assertThat((kind == SQLITE ? novels : novels.forUpdate()).get().genres().list())
              .hasSize(1);
        });
    assertThat(Novel_.objects(commented).explain()).isNotBlank();
    commented.delete(writer);
    assertThat(Novel_.objects(commented).count()).isZero();
  }

  /** The text of a statement is the same for all values. */
  @Test
  void textsAreStable() {
    assertThat(
            commented
                .capture(
                    () -> {
                      for (String name : List.of("Ann", "Bob", "*/ --")) {
                        Author_.objects(commented).filter(Author_.name().eq(name)).list();
                      }
                    })
                .stream()
                .map(Statement::sql)
                .distinct())
        .hasSize(1);
  }

  @Test
  void statementsOfJooqHaveThem() {
    AuthorTable author = AuthorTable.AUTHOR;
    assertThat(
            tags(
                () -> {
                  commented.dsl().insertInto(author, author.NAME).values("Ann").execute();
                  assertThat(
                          commented
                              .dsl()
                              .update(author)
                              .set(author.NAME, "Anna")
                              .where(author.NAME.eq("Ann"))
                              .execute())
                      .isOne();
                  assertThat(commented.dsl().fetchCount(author)).isOne();
                  assertThat(commented.fetch(Author_.self(), commented.dsl().selectFrom(author)))
                      .extracting(Author::name)
                      .containsExactly("Anna");
                  commented
                      .dsl()
                      .batch(commented.dsl().insertInto(author, author.NAME).values((String) null))
                      .bind("Bob")
                      .bind("Cid")
                      .execute();
                }))
        .containsExactly(
            "kind='insert'",
            "kind='update'",
            "kind='select'",
            "entity='Author',kind='select'",
            "kind='insert'");
    commented
        .dsl()
        .batch(
            commented.dsl().insertInto(author, author.NAME).values("Dan"),
            commented.dsl().deleteFrom(author).where(author.NAME.eq("Bob")))
        .execute();
    assertThat(Author_.objects(commented).select(Author_.name()).list())
        .containsExactlyInAnyOrder("Anna", "Cid", "Dan");
    assertThat(
            commented.capture(
                () ->
                    commented
                        .dsl()
                        .select(field("1"))
                        .from(table(name("record_author")))
                        .where("1 = 1 /* mine */")
                        .fetch()))
        .singleElement()
        .satisfies(each -> assertThat(each.sql()).endsWith("/* mine */)"));
  }

  /** Tables and views are created without them: some databases keep the text. */
  @Test
  void ddlHasNone() {
    assertThat(commented.schema().only(Place.class).ddl()).doesNotContain("/*");
    changesTables();
    assertThat(commented.capture(() -> commented.schema().only(Place.class).drop()))
        .isNotEmpty()
        .noneMatch(each -> each.sql().contains("/*"));
  }
}
