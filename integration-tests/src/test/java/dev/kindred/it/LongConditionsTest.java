package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Season;
import dev.kindred.it.press.Season_;
import dev.kindred.it.press.Worker;
import dev.kindred.it.press.Worker_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.DecimalExpression;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.TextExpression;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Thousands of conditions in a chain or in a list, and how deep they can be nested. */
@Timeout(120)
class LongConditionsTest extends DatabaseTest {

  private static final int MANY = 10_000;

  private static final int FAR = MANY + 7;

  /** More than databases nest, and more than a stack takes. */
  private static final int LONG = 3_000;

  @BeforeEach
  void threeSeasons() {
    db.insertAll(
        List.of(
            new Season(null, 1, Optional.empty()),
            new Season(null, 2, Optional.of(20)),
            new Season(null, FAR, Optional.of(30))));
  }

  private static Condition<Season> year(int year) {
    return Season_.year().eq(year);
  }

  private static Stream<Condition<Season>> years(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(LongConditionsTest::year);
  }

  private static Condition<Season> chain(BinaryOperator<Condition<Season>> operator) {
    return chain(LONG, operator);
  }

  private static Condition<Season> chain(int count, BinaryOperator<Condition<Season>> operator) {
    return years(count).reduce(operator).orElseThrow();
  }

  private List<Integer> found(Condition<Season> condition) {
    return found(Season_.objects(db).filter(condition));
  }

  private static List<Integer> found(QuerySet<Season> seasons) {
    return seasons.orderBy(Season_.year().asc()).select(Season_.year()).list();
  }

  private static <T> T times(int times, T first, UnaryOperator<T> next) {
    return Stream.iterate(first, next).skip(times).findFirst().orElseThrow();
  }

  @Test
  @SuppressWarnings("unchecked") // an array of conditions is made of conditions
  void anyAndAllTakeThousands() {
    List<Condition<Season>> years = years(MANY).toList();
    List<Condition<Season>> others = years(MANY).map(Condition::not).toList();

    assertThat(found(Condition.any(years))).containsExactly(1, 2);
    assertThat(found(Condition.any(years.toArray(Condition[]::new)))).containsExactly(1, 2);
    assertThat(found(Condition.any(years).not())).containsExactly(FAR);
    assertThat(found(Condition.all(others))).containsExactly(FAR);
    assertThat(found(Condition.all(others).not())).containsExactly(1, 2);
  }

  @Test
  void anyAndAllTakeEveryCollection() {
    Set<Condition<Season>> early = Set.of(year(1), year(2));
    Collection<? extends Condition<Season>> missing = List.of(Season_.gt().isNull());

    assertThat(found(Condition.any(early))).containsExactly(1, 2);
    assertThat(found(Condition.all(early))).isEmpty();
    assertThat(found(Condition.any(missing))).containsExactly(1);
    assertThat(found(Condition.all(missing).not())).containsExactly(2, FAR);
  }

  /** All of nothing is true, any of nothing is false. */
  @Test
  void anyAndAllOfNothing() {
    Condition<Season> all = Condition.all(List.of());
    Condition<Season> any = Condition.any(List.of());

    assertThat(found(all)).containsExactly(1, 2, FAR);
    assertThat(found(any)).isEmpty();
    assertThat(found(all.not())).isEmpty();
    assertThat(found(any.not())).containsExactly(1, 2, FAR);
    assertThat(found(all.and(year(2)))).containsExactly(2);
    assertThat(found(any.or(year(2)))).containsExactly(2);
    assertThat(found(Condition.any(List.of(year(1), all)))).containsExactly(1, 2, FAR);
    assertThat(found(Condition.all(List.of(year(1), any)).not())).containsExactly(1, 2, FAR);
    assertThat(Season_.objects(db).select((one, other) -> List.of(one, other), all, any).list())
        .hasSize(3)
        .containsOnly(List.of(true, false));
  }

  @Test
  void chainsOfConditionsAreFlatHoweverTheyAreBuilt() {
    assertThat(found(chain(MANY, Condition::or))).containsExactly(1, 2);
    assertThat(found(chain((chain, next) -> next.or(chain)))).containsExactly(1, 2);
    assertThat(found(chain(MANY, (chain, next) -> chain.and(next.not())))).containsExactly(1);
    assertThat(found(chain((chain, next) -> next.not().and(chain)))).containsExactly(1);
    assertThat(found(times(LONG, year(1), Condition::not))).containsExactly(1);
    assertThat(found(times(LONG + 1, year(1), Condition::not))).containsExactly(2, FAR);
  }

  @Test
  void xorIsMetWhereAnOddNumberIs() {
    assertThat(found(chain(Condition::xor))).containsExactly(1, 2);
    assertThat(found(chain(Condition::xor).xor(year(2)))).containsExactly(1);
    assertThat(found(chain(Condition::xor).not())).containsExactly(FAR);
    assertThat(found(Season_.gt().eq(20).xor(Season_.gt().isNull()).xor(Condition.all())))
        .containsExactly(FAR);
    assertThat(found(Season_.gt().eq(20).not().xor(year(1)))).containsExactly(FAR);
  }

  @Test
  void aChainOfXorHasEachConditionOnce() {
    Condition<Season> chain = years(16).reduce(Condition::xor).orElseThrow();

    assertThat(Season_.objects(db).filter(chain).sql().split(" = \\?", -1)).hasSize(17);
  }

  @Test
  void queriesAreBuiltOfThousands() {
    QuerySet<Season> all = Season_.objects(db);

    assertThat(found(times(MANY, all, query -> query.filter(year(2))))).containsExactly(2);
    assertThat(found(times(MANY, all, query -> query.exclude(year(2))))).containsExactly(1, FAR);
    assertThat(found(times(LONG / 10, all.filter(year(1)), q -> q.union(all.filter(year(2))))))
        .containsExactly(1, 2);
    assertThat(found(times(LONG / 10, all, query -> query.except(all.filter(year(2))))))
        .containsExactly(1, FAR);
    assertThat(found(times(LONG / 10, all, query -> query.intersect(all.filter(year(2))))))
        .containsExactly(2);
  }

  @Test
  void numbersAreComputedInLongChains() {
    IntExpression<Season> sum = times(LONG, Season_.year().plus(0), chain -> chain.plus(1));
    IntExpression<Season> rest = times(LONG, Season_.year().minus(0), chain -> chain.minus(1));
    IntExpression<Season> product = times(LONG, Season_.year().times(1), chain -> chain.times(1));
    DecimalExpression<Season> decimals =
        times(LONG, Season_.year().toDecimal(), chain -> chain.plus(new BigDecimal("0.1")));

    assertThat(found(sum.eq(LONG + 2))).containsExactly(2);
    assertThat(found(rest.eq(2 - LONG))).containsExactly(2);
    assertThat(found(product.eq(2))).containsExactly(2);
    assertThat(found(decimals.eq(new BigDecimal(LONG / 10 + 2)))).containsExactly(2);
    assertThat(found(times(40, Season_.gt().toDecimal(), c -> c.plus(BigDecimal.ONE)).isNull()))
        .containsExactly(1);
  }

  @Test
  void textsAndCasesAreLong() {
    db.insert(new Worker(null, "a", "b", Optional.empty()));
    TextExpression<Worker> text = times(1_000, Worker_.first().concat("-"), t -> t.concat("x"));
    Case<Season, Integer, IntExpression<Season>> cases = Case.when(year(0), 0);
    for (int year = 1; year <= LONG; year++) {
      cases = cases.orWhen(year(year), year * 2);
    }

    assertThat(Worker_.objects(db).select(text).list()).containsExactly("a-" + "x".repeat(1_000));
    assertThat(found(cases.otherwise(0).eq(4))).containsExactly(2);
  }

  @Test
  void whatCannotBeFlatIsRefusedFromALimitOn() {
    Condition<Season> deep =
        times(98, year(2), nested -> nested.or(year(3)).and(Season_.year().gt(0)));

    assertThat(found(deep)).containsExactly(2);
    assertThatThrownBy(
            () -> times(LONG, year(2), nested -> nested.or(year(3)).and(Season_.year().gt(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "More than 200 conditions or expressions are nested, one in another. Put those that"
                + " are joined by the same operator side by side, as Condition.all(..) and"
                + " Condition.any(..) do, or split the query.");
    assertThatThrownBy(() -> times(LONG, Season_.year().plus(1), n -> n.plus(1).times(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> times(LONG, Worker_.first().lower(), TextExpression::upper))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> times(LONG, year(1), nested -> nested.eq(true)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                times(
                    LONG,
                    Season_.objects(db),
                    q -> Season_.objects(db).filter(Season_.id().in(q.select(Season_.id())))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void complementsOfWhatIsNestedAreWrittenOnce() {
    Condition<Season> nested =
        times(30, year(2), inner -> Case.when(inner, 1).otherwiseNull().ne(1));

    assertThat(found(nested)).containsExactly(2);
    assertThat(Season_.objects(db).filter(nested).sql().length()).isLessThan(20_000);
  }
}
