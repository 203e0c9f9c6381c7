package dev.kindred.it.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.ScalarExpression;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** What is written with jOOQ speaks of the row that it is asked of, whatever tables are around. */
class JooqRowsTest extends BookshopFixture {

  private static final AuthorTable AUTHOR = AuthorTable.AUTHOR;
  private static final List<Integer> AGES = List.of(0, 29, 34, 45, 100);

  private static Condition<Author> olderThan(int age) {
    return Condition.of(AUTHOR.AGE.gt(age));
  }

  private List<String> names(Condition<Author> condition) {
    return Author_.objects(db)
        .filter(condition)
        .orderBy(Author_.name().asc())
        .select(Author_.name())
        .list();
  }

  /** Asks both for each age; the answers differ from one age to another. */
  private void same(IntFunction<Condition<Author>> foreign, IntFunction<Condition<Author>> typed) {
    for (int age : AGES) {
      assertThat(names(foreign.apply(age))).isEqualTo(names(typed.apply(age)));
      assertThat(names(foreign.apply(age).not())).isEqualTo(names(typed.apply(age).not()));
    }
    assertThat(AGES.stream().map(age -> names(foreign.apply(age))).distinct())
        .hasSizeGreaterThan(1);
  }

  @Test
  void thatIsARelatedRowOfTheSameTable() {
    same(
        age -> Author_.friends().any(olderThan(age)),
        age -> Author_.friends().any(friend -> friend.age().gt(age)));
    same(
        age -> Author_.friends().all(olderThan(age)),
        age -> Author_.friends().all(friend -> friend.age().gt(age)));
    same(
        age -> Author_.friends().where(olderThan(age)).count().ge(2L),
        age -> Author_.friends().where(friend -> friend.age().gt(age)).count().ge(2L));
    same(
        age -> Author_.friends().any(Author_.friends().any(olderThan(age)).and(olderThan(30))),
        age ->
            Author_.friends().any(a -> a.friends().any(b -> b.age().gt(age)).and(a.age().gt(30))));
  }

  /** As the type of a condition says: inside {@code any(row -> ..)} it is one of the root. */
  @Test
  void thatIsTheRoot() {
    same(
        age -> Author_.friends().any(friend -> friend.age().gt(30).and(olderThan(age))),
        age -> Author_.friends().any(friend -> friend.age().gt(30)).and(Author_.age().gt(age)));
  }

  @Test
  void thatIsARowOfAQueryForTheSameTable() {
    Function<Condition<Author>, Condition<Author>> among =
        condition -> Author_.id().in(Author_.objects(db).filter(condition).select(Author_.id()));

    same(age -> among.apply(olderThan(age)).and(olderThan(10)), age -> Author_.age().gt(age));
  }

  @Test
  void thatIsARowOfAGroup() {
    ScalarExpression<Author, Integer> next = Expression.of(AUTHOR.AGE.plus(1));

    assertThat(
            Author_.objects(db)
                .groupBy(Author_.name().length())
                .orderBy(Author_.name().length().asc())
                .select(next.max())
                .list())
        .isEqualTo(
            Author_.objects(db)
                .groupBy(Author_.name().length())
                .orderBy(Author_.name().length().asc())
                .select(Author_.age().plus(1).max())
                .list());
  }

  @Test
  void ofAQueryInsideItTheRowsCannotBeTold() {
    Condition<Author> oldest =
        Condition.of(AUTHOR.AGE.eq(DSL.select(DSL.max(AUTHOR.AGE)).from(AUTHOR)));

    assertThat(names(oldest)).hasSize(1);
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> names(Author_.friends().any(oldest)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage(
                            "A jOOQ query can't be used where bookshop_author has the alias"
                                + " bookshop_author_2, since its rows would be ambiguous: write it"
                                + " with Kindred's lookups.")))
        .isEmpty();
  }
}
