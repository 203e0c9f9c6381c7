package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Article;
import dev.kindred.it.press.Article_;
import dev.kindred.it.press.Writer;
import dev.kindred.it.press.Writer_;
import dev.kindred.lookup.Order;
import dev.kindred.model.One;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders: NULLs are last ascending and first descending, on every database. */
class OrderingTest extends DatabaseTest {

  private Article a1;
  private Article a2;
  private Article a3;
  private Article a4;
  private Writer name1;
  private Writer name2;
  private Writer nameless;

  @BeforeEach
  void fourArticlesAndWriters() {
    a1 = article("Article 1", 26);
    a2 = article("Article 2", 27);
    a3 = article("Article 3", 27);
    a4 = article("Article 4", 28);
    name1 = writer(Optional.of("Name 1"));
    name2 = writer(Optional.of("Name 2"));
    nameless = writer(Optional.empty());
  }

  private Article article(String headline, int day) {
    LocalDateTime time = LocalDateTime.of(2005, 7, day, 0, 0);
    return db.insert(new Article(null, headline, time, One.none(), One.none()));
  }

  private Writer writer(Optional<String> name) {
    return db.insert(new Writer(null, name, Optional.empty(), One.none()));
  }

  private void by(Writer writer, Article... articles) {
    for (Article article : articles) {
      db.update(Article_.builder(article).author(writer));
    }
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // read, never stored
  private String ordered(Order<Article>... keys) {
    return numbers(Article_.objects(db).orderBy(keys));
  }

  private static String numbers(QuerySet<Article> articles) {
    return String.join("", articles.select(Article_.headline().substring(9)).list());
  }

  /** DJ-ORD-01, 02, 04, 09. There is no default order; the last call replaces, none appends. */
  @Test
  void severalKeysAreOneAfterTheOther() {
    assertThat(ordered(Article_.published().desc(), Article_.headline().asc())).isEqualTo("4231");
    assertThat(ordered(Article_.headline().asc())).isEqualTo("1234");
    assertThat(ordered(Article_.published().asc(), Article_.headline().desc())).isEqualTo("1324");
    QuerySet<Article> byId = Article_.objects(db).orderBy(Article_.id().asc());
    assertThat(numbers(byId.orderBy(Article_.headline().desc()))).isEqualTo("4321");
    assertThat(numbers(byId.reverse())).isEqualTo("4321");
    assertThat(numbers(byId)).isEqualTo("1234");
  }

  /** DJ-ORD-06. Asking for both is no error: the last one stands. */
  @Test
  void nullsAreWhereTheyAreAskedFor() {
    by(name1, a3);
    by(name2, a4);
    Order<Article> headline = Article_.headline().asc();

    assertThat(ordered(Article_.author().name().asc(), headline)).isEqualTo("3412");
    assertThat(ordered(Article_.author().name().desc(), headline)).isEqualTo("1243");
    assertThat(ordered(Article_.author().name().asc().nullsFirst(), headline)).isEqualTo("1234");
    assertThat(ordered(Article_.author().name().asc().nullsLast(), headline)).isEqualTo("3412");
    assertThat(ordered(Article_.author().name().desc().nullsFirst(), headline)).isEqualTo("1243");
    assertThat(ordered(Article_.author().name().desc().nullsLast(), headline)).isEqualTo("4312");
    assertThat(ordered(Article_.author().id().asc().nullsFirst(), headline)).isEqualTo("1234");
    assertThat(ordered(Article_.author().id().desc().nullsLast().nullsFirst(), headline))
        .isEqualTo("1243");
    assertThat(
            numbers(
                Article_.objects(db).orderBy(Article_.author().name().asc(), headline).reverse()))
        .isEqualTo("2143");
  }

  /** DJ-NULL-10. */
  @Test
  void aRowIsNotLostWhoseRelationIsEmpty() {
    by(name1, a1);
    by(name2, a2);
    by(nameless, a3);

    assertThat(ordered(Article_.author().name().asc(), Article_.id().desc())).isEqualTo("1243");
    assertThat(ordered(Article_.author().editor().name().asc(), Article_.id().desc()))
        .isEqualTo("4321");
    assertThat(ordered(Article_.secondAuthor().name().desc(), Article_.id().asc()))
        .isEqualTo("1234");
  }

  /** DJ-ORD-11. */
  @Test
  void theKeyOfARelatedRowNeedsNoJoin() {
    by(nameless, a1);
    by(name2, a2);
    by(name1, a3);

    assertThat(ordered(Article_.author().id().asc())).isEqualTo("3214");
    assertThat(sql(() -> ordered(Article_.author().id().asc())).get(0)).doesNotContain("join");
    assertThat(sql(() -> ordered(Article_.author().pk().desc())).get(0)).doesNotContain("join");
  }

  @Test
  void functionsAreOrderedBy() {
    by(name1, a1, a2);
    by(name2, a3);

    assertThat(
            ordered(
                Article_.author().name().upper().concat(Article_.headline()).desc(),
                Article_.id().asc()))
        .isEqualTo("4321");
    assertThat(ordered(Article_.author().name().orElse("A").asc(), Article_.id().desc()))
        .isEqualTo("4213");
    assertThat(ordered(Article_.published().day().modulo(2).asc(), Article_.headline().desc()))
        .isEqualTo("4132");
    assertThat(ordered(Article_.author().isNull().desc(), Article_.headline().asc()))
        .isEqualTo("4123");
  }

  @Test
  void aggregatesOfRelatedRowsAreOrderedBy() {
    by(name1, a1, a4);
    by(name2, a2, a3);
    QuerySet<Writer> writers = Writer_.objects(db);

    assertThat(
            writers
                .orderBy(Writer_.articles().headline().max().desc(), Writer_.id().asc())
                .select(Writer_.id())
                .list())
        .as("NULL is first")
        .containsExactly(nameless.id(), name1.id(), name2.id());
    assertThat(
            writers
                .orderBy(Writer_.articles().headline().min().desc().nullsLast())
                .select(Writer_.id())
                .list())
        .containsExactly(name2.id(), name1.id(), nameless.id());
    assertThat(
            writers
                .orderBy(
                    Writer_.articles().published().day().sum().desc().nullsLast(),
                    Writer_.id().desc())
                .select(Writer_.id())
                .list())
        .containsExactly(name2.id(), name1.id(), nameless.id());
    assertThat(
            writers
                .orderBy(Writer_.articles().count().asc(), Writer_.name().desc())
                .select(Writer_.id())
                .list())
        .containsExactly(nameless.id(), name2.id(), name1.id());
  }

  @Test
  void aColumnOfManyRowsIsRefused() {
    QuerySet<Writer> writers = Writer_.objects(db);
    String why = ": take its min() or max(), or the related rows' select(..).";

    assertRefused(
        () -> writers.orderBy(Writer_.articles().headline().asc()).list(),
        "Writer.articles.headline can have several values a row, so it can't be ordered by" + why);
    assertRefused(
        () -> writers.orderBy(Writer_.articles().headline().lower().desc()).list(),
        "lower(Writer.articles.headline) can have several values a row, so it can't be ordered by"
            + why);
    assertRefused(
        () -> writers.select(Writer_.articles().headline()).list(),
        "Writer.articles.headline can have several values a row, so it can't be selected" + why);
    assertRefused(
        () -> writers.select(Writer_.edited().articles().published().year()).list(),
        "year(Writer.edited.articles.published) can have several values a row, so it can't be"
            + " selected"
            + why);
    assertRefused(
        () -> writers.groupBy(Writer_.articles().headline()).select(Writer_.id().count()).list(),
        "Writer.articles.headline can have several values a row, so it can't be grouped by" + why);
  }

  @Test
  void anAggregateOfOnesOwnIsRefusedButForAll() {
    String why =
        " runs over the rows of the query itself: ask for it in aggregate(..), or behind"
            + " groupBy(..).";

    assertRefused(
        () -> Writer_.objects(db).orderBy(Writer_.name().max().asc()).list(),
        "max(Writer.name)" + why);
    assertRefused(
        () -> Writer_.objects(db).select(Writer_.id().count()).list(), "count(Writer.id)" + why);
    assertRefused(
        () -> Writer_.objects(db).filter(Writer_.editor().id().max().gt(1)).list(),
        "max(Writer.editor.id)" + why);
    assertThat(Writer_.objects(db).aggregate(Writer_.name().max())).isEqualTo("Name 2");
    assertThat(Writer_.objects(db).aggregate(Writer_.id().count())).isEqualTo(3);
  }

  private void assertRefused(Runnable query, String message) {
    List<String> ran =
        sql(
            () ->
                assertThatThrownBy(query::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message));
    assertThat(ran).isEmpty();
  }

  /** DJ-ORD-07, 10. */
  @Test
  void aSliceIsTakenOfTheOrder() {
    QuerySet<Article> all = Article_.objects(db).orderBy(Article_.headline().asc());

    assertThat(numbers(all.limit(2))).isEqualTo("12");
    assertThat(numbers(all.offset(1).limit(2))).isEqualTo("23");
    assertThatThrownBy(() -> all.limit(2).reverse()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> all.limit(2).last()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> all.limit(2).orderBy(Article_.id().asc()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a slice has been taken already");
  }
}
