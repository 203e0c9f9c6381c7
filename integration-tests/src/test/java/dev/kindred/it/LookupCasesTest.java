package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Article;
import dev.kindred.it.press.Article_;
import dev.kindred.it.press.Writer;
import dev.kindred.it.press.Writer_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.LongExpression;
import dev.kindred.model.One;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Django's cases of lookups on seven articles by two writers; DJ-LOOK is the case's number. */
class LookupCasesTest extends DatabaseTest {

  private Writer au1;
  private Writer au2;
  private final List<Article> articles = new ArrayList<>();

  @BeforeEach
  void sevenArticles() {
    au1 = db.insert(new Writer(null, Optional.of("Author 1"), Optional.of("x"), One.none()));
    au2 = db.insert(new Writer(null, Optional.of("Author 2"), Optional.empty(), One.none()));
    article("2005-07-26T00:00", au1);
    article("2005-07-27T00:00", au1);
    article("2005-07-27T00:00", au1);
    article("2005-07-28T00:00", au1);
    article("2005-08-01T09:00", au2);
    article("2005-08-01T08:00", au2);
    article("2005-07-27T00:00", au2);
  }

  private void article(String published, Writer author) {
    String headline = "Article " + (articles.size() + 1);
    LocalDateTime time = LocalDateTime.parse(published);
    articles.add(db.insert(new Article(null, headline, time, One.of(author), One.none())));
  }

  /** The latest first. */
  private QuerySet<Article> ordered() {
    return Article_.objects(db).orderBy(Article_.published().desc(), Article_.headline().asc());
  }

  private Article a(int number) {
    return articles.get(number - 1);
  }

  /** DJ-LOOK-01. */
  @Test
  void aSliceIsCounted() {
    QuerySet<Article> all = Article_.objects(db);

    assertThat(all.count()).isEqualTo(7);
    assertThat(all.filter(Article_.published().eq(LocalDateTime.parse("2005-07-27T00:00"))).count())
        .isEqualTo(3);
    assertThat(all.limit(4).count()).isEqualTo(4);
    assertThat(all.offset(1).limit(99).count()).isEqualTo(6);
    assertThat(all.offset(10).limit(90).count()).isZero();
  }

  /** DJ-LOOK-02. Without keys Django reads all rows; here they are asked for with list(). */
  @Test
  void rowsAreFoundByTheirKeys() {
    assertThat(Article_.objects(db).inBulk(Article_.id(), List.of(a(1).id(), a(2).id())))
        .isEqualTo(Map.of(a(1).id(), a(1), a(2).id(), a(2)));
    assertThat(Article_.objects(db).inBulk(Article_.id(), List.of(1000L))).isEmpty();
    assertThat(statements(0, () -> Article_.objects(db).inBulk(Article_.id(), List.of())))
        .isEmpty();
  }

  /** DJ-LOOK-04. */
  @Test
  void aSliceIsNotAskedForKeys() {
    assertThatThrownBy(() -> ordered().limit(5).inBulk(Article_.id(), List.of(a(1).id())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("comes after limit() or offset(): a slice has been taken already.");
  }

  record Line(String headline, String author) {}

  /** DJ-LOOK-06. */
  @Test
  void columnsOfRelatedRowsAreSelected() {
    assertThat(ordered().select(Line::new, Article_.headline(), Article_.author().name()).list())
        .containsExactly(
            new Line("Article 5", "Author 2"),
            new Line("Article 6", "Author 2"),
            new Line("Article 4", "Author 1"),
            new Line("Article 2", "Author 1"),
            new Line("Article 3", "Author 1"),
            new Line("Article 7", "Author 2"),
            new Line("Article 1", "Author 1"));
  }

  record Written(String author, List<String> headlines) {}

  /**
   * DJ-LOOK-07. Django gives a row for each pair; here that is refused, as it multiplies rows. The
   * pairs come from the side that has one value a row, the others as a list.
   */
  @Test
  void aColumnOfManyRelatedRowsIsNotSelected() {
    QuerySet<Writer> writers = Writer_.objects(db).orderBy(Writer_.name().asc());

    assertThatThrownBy(() -> writers.select(Writer_.articles().headline()).list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Writer.articles")
        .hasMessageContaining("select(..)");
    assertThat(
            Article_.objects(db)
                .orderBy(Article_.author().name().asc(), Article_.headline().asc())
                .select(Line::new, Article_.headline(), Article_.author().name())
                .list())
        .extracting(Line::headline)
        .containsExactly(
            "Article 1",
            "Article 2",
            "Article 3",
            "Article 4",
            "Article 5",
            "Article 6",
            "Article 7");
    assertThat(
            writers
                .select(
                    Written::new, Writer_.name(), Writer_.articles().select(Article_.headline()))
                .list())
        .containsExactly(
            new Written("Author 1", List.of("Article 1", "Article 2", "Article 3", "Article 4")),
            new Written("Author 2", List.of("Article 5", "Article 6", "Article 7")));
  }

  /** DJ-LOOK-09. An unknown name does not compile. */
  @Test
  void allColumnsAreSelectedByName() {
    Map<String, Object> values =
        Article_.objects(db).filter(Article_.id().eq(a(5).id())).values().get(0);

    assertThat(values.keySet())
        .containsExactly("id", "headline", "published", "author_id", "second_author_id");
    assertThat(values)
        .containsEntry("headline", "Article 5")
        .containsEntry("published", LocalDateTime.parse("2005-08-01T09:00"))
        .containsEntry("author_id", au2.id())
        .containsEntry("second_author_id", null);
  }

  /** DJ-LOOK-15. */
  @Test
  void noneIsAQueryOfNoRows() {
    QuerySet<Article> none = Article_.objects(db).none();
    QuerySet<Article> filtered = none.filter(Article_.headline().startsWith("Article"));

    assertThat(
            sql(
                () -> {
                  assertThat(none.list()).isEmpty();
                  assertThat(filtered.list()).isEmpty();
                  assertThat(filtered.count()).isZero();
                  assertThat(filtered.exists()).isFalse();
                  assertThat(filtered.update(Article_.headline().set("x"))).isZero();
                  assertThat(none.stream().toList()).isEmpty();
                }))
        .isEmpty();
    assertThat(Article_.objects(db).exists(Article_.headline().eq("x"))).isFalse();
  }

  /** DJ-LOOK-17. Django passes over a null among the values; here it is refused, before any SQL. */
  @Test
  void nullIsNoneOfTheValues() {
    assertThat(
            sql(
                () -> {
                  for (List<Long> ids : List.of(Arrays.asList(null, 1L), nothing())) {
                    assertThatThrownBy(() -> Article_.id().in(ids))
                        .isInstanceOf(NullPointerException.class)
                        .hasMessage("Article.id is compared with null; use isNull().");
                  }
                }))
        .isEmpty();
  }

  private static List<Long> nothing() {
    return Arrays.asList((Long) null);
  }

  /** DJ-ORD-15: an order does not become a key of the groups. */
  @Test
  void anOrderDoesNotChangeTheGroups() {
    assertThat(
            ordered()
                .groupBy(Article_.author().id())
                .orderBy(Article_.author().id().asc())
                .select((author, count) -> author + ": " + count, Article_.author().id(), count())
                .list())
        .containsExactly(au1.id() + ": 4", au2.id() + ": 3");
  }

  private static LongExpression<Article> count() {
    return Article_.id().count();
  }

  /** DJ-Q2-34. */
  @Test
  void whatIsExcludedByValuesHasTheNullsToo() {
    Writer nobody = db.insert(new Writer(null, Optional.empty(), Optional.empty(), One.none()));

    assertThat(without(Writer_.name().in("Author 1", "Author 2"))).containsExactly(nobody);
    assertThat(without(Writer_.name().in("Author 3"))).containsExactly(au1, au2, nobody);
    assertThat(without(Writer_.name().in(List.of()))).containsExactly(au1, au2, nobody);
  }

  private List<Writer> without(Condition<Writer> condition) {
    return Writer_.objects(db).exclude(condition).orderBy(Writer_.id().asc()).list();
  }
}
