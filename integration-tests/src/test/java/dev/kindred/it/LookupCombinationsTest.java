package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Article;
import dev.kindred.it.press.Article_;
import dev.kindred.it.press.Game;
import dev.kindred.it.press.Game_;
import dev.kindred.it.press.Keyword;
import dev.kindred.it.press.Keyword_;
import dev.kindred.it.press.Season;
import dev.kindred.it.press.Season_;
import dev.kindred.it.press.Writer;
import dev.kindred.it.press.Writer_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Django's cases of lookups and of what is put together of them. */
class LookupCombinationsTest extends DatabaseTest {

  private Writer au2;
  private Article hello;
  private Article goodbye;
  private Article both;

  @BeforeEach
  void threeArticlesByTwoWriters() {
    Writer au1 = db.insert(new Writer(null, Optional.of("1"), Optional.of("x"), One.none()));
    au2 = db.insert(new Writer(null, Optional.of("2"), Optional.empty(), One.none()));
    hello = article("Hello", 27, au1);
    goodbye = article("Goodbye", 28, au1);
    both = article("Hello and goodbye", 29, au2);
  }

  private Article article(String headline, int day, Writer writer) {
    LocalDateTime time = LocalDateTime.of(2005, 11, day, 0, 0);
    return db.insert(new Article(null, headline, time, One.of(writer), One.none()));
  }

  private List<Article> found(Condition<Article> condition) {
    return listed(Article_.objects(db).filter(condition));
  }

  private static List<Article> listed(QuerySet<Article> articles) {
    return articles.orderBy(Article_.published().asc()).list();
  }

  /** DJ-OR-01, 03. */
  @Test
  void queriesAreUnitedAndIntersected() {
    QuerySet<Article> all = Article_.objects(db);
    QuerySet<Article> hellos = all.filter(Article_.headline().startsWith("Hello"));
    QuerySet<Article> goodbyes = all.filter(Article_.headline().startsWith("Goodbye"));

    assertThat(
            found(
                Article_.headline()
                    .startsWith("Hello")
                    .or(Article_.headline().startsWith("Goodbye"))))
        .containsExactly(hello, goodbye, both);
    assertThat(listed(hellos.union(goodbyes))).containsExactly(hello, goodbye, both);
    assertThat(listed(hellos.intersect(goodbyes))).isEmpty();
    assertThat(listed(hellos.intersect(all.filter(Article_.headline().contains("bye")))))
        .containsExactly(both);
    assertThat(listed(hellos.except(all.filter(Article_.headline().contains("bye")))))
        .containsExactly(hello);
  }

  /** DJ-OR-04, 05, 06, 07, LOOK-13, 16. */
  @Test
  void conditionsAreNegatedAndPutTogether() {
    Condition<Article> first = Article_.id().eq(hello.id());
    Condition<Article> second = Article_.self().eq(goodbye);
    Condition<Article> third = Article_.pk().eq(both.id());

    assertThat(found(Article_.id().in(hello.id(), goodbye.id(), both.id(), 40_000L))).hasSize(3);
    assertThat(found(first.or(second.not()))).containsExactly(hello, both);
    assertThat(found(first.not().and(second.not()))).containsExactly(both);
    assertThat(found(first.and(second.not().or(third)))).containsExactly(hello);
    assertThat(found(Article_.id().in(List.of()))).isEmpty();
    assertThat(
            found(
                Article_.id().in(List.of()).or(Article_.headline().containsIgnoreCase("goodbye"))))
        .containsExactly(goodbye, both);
    assertThat(found(Article_.headline().startsWith("Hello").not())).containsExactly(goodbye);
    assertThat(found(Article_.headline().ne("Hello"))).containsExactly(goodbye, both);
    assertThat(found(Article_.id().notIn(List.of()))).hasSize(3);
  }

  /** DJ-OR-09. */
  @Test
  void xorLeavesOutWhatMeetsBoth() {
    IntStream.range(0, 10).forEach(i -> db.insert(new Season(null, i, Optional.empty())));
    Condition<Season> xor = Season_.year().le(7).xor(Season_.year().ge(3));

    assertThat(years(Season_.objects(db).filter(xor))).containsExactly(0, 1, 2, 8, 9);
    assertThat(years(Season_.objects(db).exclude(xor))).containsExactly(3, 4, 5, 6, 7);
  }

  private static List<Integer> years(QuerySet<Season> seasons) {
    return seasons.orderBy(Season_.year().asc()).select(Season_.year()).list();
  }

  /** DJ-LOOK-11. */
  @Test
  void anUnderscoreIsACharacter() {
    Article underscore = article("Hello_ with underscore", 1, au2);

    assertThat(found(Article_.headline().startsWith("Hello")))
        .containsExactly(underscore, hello, both);
    assertThat(found(Article_.headline().startsWith("Hello_"))).containsExactly(underscore);
  }

  /** DJ-LOOK-23, 33. */
  @Test
  void anAttributeMayBeCalledLikeALookup() {
    season(2009, 111, 1);
    season(2010, 222, 3);
    season(2011, 333, 2);

    assertThat(Game_.objects(db).filter(Game_.season().gt().eq(222)).count()).isEqualTo(3);
    assertThat(Game_.objects(db).filter(Game_.season().gt().gt(222)).count()).isEqualTo(2);
    assertThat(Game_.objects(db).filter(Game_.season().year().eq(2011)).count()).isEqualTo(2);
    assertThat(
            years(Season_.objects(db).filter(Season_.year().eq(2010).or(Season_.year().gt(2010)))))
        .containsExactly(2010, 2011);
    assertThat(years(Season_.objects(db).filter(Season_.games().home().eq("home 1"))))
        .containsExactly(2010, 2011);
  }

  private void season(int year, int gt, int games) {
    Season season = db.insert(new Season(null, year, Optional.of(gt)));
    IntStream.range(0, games)
        .forEach(i -> db.insert(new Game(null, One.of(season), "home " + i, "away " + i)));
  }

  /** DJ-LOOK-28, NULL-01. A comparison with null raises an error: see ExpressionLookupsTest. */
  @Test
  void aTextThatIsMissingIsNull() {
    assertThat(Writer_.objects(db).get(Writer_.bio().isNull())).isEqualTo(au2);
    assertThat(Writer_.objects(db).get(Writer_.bio().isNotNull()).name()).contains("1");
    assertThat(Writer_.objects(db).get(Writer_.bio().eq("x").not())).isEqualTo(au2);
    assertThat(Writer_.objects(db).get(Writer_.bio().in("x", "y").not())).isEqualTo(au2);
    assertThat(Writer_.objects(db).exclude(Writer_.bio().in("y")).count()).isEqualTo(2);
    assertThat(Writer_.objects(db).exclude(Writer_.bio().in(List.of())).count()).isEqualTo(2);
  }

  /** DJ-LOOK-08: from the side where each row has one value; the other way round is a list. */
  @Test
  void rowsAlongManyToManyAreFoundOnce() {
    Keyword greeting = db.insert(new Keyword(null, "greeting", Many.none()));
    Keyword parting = db.insert(new Keyword(null, "parting", Many.none()));
    Keyword_.articles(db, greeting).add(hello, both);
    Keyword_.articles(db, parting).add(goodbye, both);

    assertThat(found(Article_.keywords().name().contains("ing")))
        .containsExactly(hello, goodbye, both);
    assertThat(found(Article_.keywords().count().eq(2))).containsExactly(both);
    assertThat(
            Writer_.objects(db)
                .filter(Writer_.articles().keywords().name().eq("greeting"))
                .orderBy(Writer_.id().asc())
                .select(Writer_.articles().keywords().count())
                .list())
        .containsExactly(2L, 2L);
    assertThat(
            Writer_.objects(db)
                .exclude(Writer_.articles().any(Article_.keywords().count().eq(2)))
                .select(Writer_.name())
                .list())
        .containsExactly("1");
  }
}
