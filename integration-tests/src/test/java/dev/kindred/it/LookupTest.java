package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.QuerySet;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.model.Pizza_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.lookup.Condition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lookups on one's own columns: what they match, and that they match it literally. */
class LookupTest extends DatabaseTest {

  private static final List<String> ALL =
      List.of("50% more", "50 more", "a_b", "aXb", "a!b", "Abba", "[a]*", "o'clock", "");

  @BeforeEach
  void textsWithCharactersThatMeanSomethingInSql() {
    ALL.forEach(name -> db.insert(new Topping(null, name)));
  }

  private List<String> matching(Condition<Topping> condition) {
    return names(Topping_.objects(db).filter(condition));
  }

  private static List<String> names(QuerySet<Topping> found) {
    return found.orderBy(Topping_.id().asc()).list().stream().map(Topping::name).toList();
  }

  static Stream<Arguments> lookups() {
    return Stream.of(
        Arguments.of(Topping_.name().startsWith("50%"), List.of("50% more")),
        Arguments.of(Topping_.name().startsWith("a_"), List.of("a_b")),
        Arguments.of(Topping_.name().startsWith("a!"), List.of("a!b")),
        Arguments.of(Topping_.name().startsWith("a"), List.of("a_b", "aXb", "a!b")),
        Arguments.of(Topping_.name().startsWith(""), ALL),
        Arguments.of(Topping_.name().startsWithIgnoreCase("ab"), List.of("Abba")),
        Arguments.of(Topping_.name().startsWithIgnoreCase("A_B"), List.of("a_b")),
        Arguments.of(Topping_.name().endsWith("%"), List.of()),
        Arguments.of(Topping_.name().endsWith("b"), List.of("a_b", "aXb", "a!b")),
        Arguments.of(Topping_.name().endsWithIgnoreCase("xB"), List.of("aXb")),
        Arguments.of(Topping_.name().contains("%"), List.of("50% more")),
        Arguments.of(Topping_.name().contains("_"), List.of("a_b")),
        Arguments.of(Topping_.name().contains("!"), List.of("a!b")),
        Arguments.of(Topping_.name().contains("]*"), List.of("[a]*")),
        Arguments.of(Topping_.name().contains("'"), List.of("o'clock")),
        Arguments.of(Topping_.name().containsIgnoreCase("BB"), List.of("Abba")),
        Arguments.of(Topping_.name().equalIgnoreCase("ABBA"), List.of("Abba")),
        Arguments.of(Topping_.name().equalIgnoreCase("a_B"), List.of("a_b")),
        Arguments.of(Topping_.name().eq("a_b"), List.of("a_b")),
        Arguments.of(Topping_.name().eq(""), List.of("")),
        Arguments.of(Topping_.name().eq(Topping_.name()), ALL),
        Arguments.of(Topping_.name().in("a_b", "Abba", "nothing"), List.of("a_b", "Abba")),
        Arguments.of(Topping_.name().in(List.of("o'clock")), List.of("o'clock")),
        Arguments.of(Topping_.name().lt("5"), List.of("")),
        Arguments.of(Topping_.name().between("50 ", "50%"), List.of("50 more")),
        Arguments.of(Topping_.id().gt(7), List.of("o'clock", "")),
        Arguments.of(Topping_.id().ge(8L), List.of("o'clock", "")),
        Arguments.of(Topping_.id().le(2), List.of("50% more", "50 more")),
        Arguments.of(Topping_.id().between(2L, 3L), List.of("50 more", "a_b")),
        Arguments.of(Topping_.id().in(9L, 1L), List.of("50% more", "")),
        Arguments.of(Topping_.name().isNull(), List.of()),
        Arguments.of(
            Topping_.id().eq(1).or(Topping_.name().eq("Abba")), List.of("50% more", "Abba")),
        Arguments.of(Topping_.id().gt(1).and(Topping_.id().lt(3)), List.of("50 more")),
        Arguments.of(Condition.all(Topping_.id().eq(1), Topping_.name().eq("a_b")), List.of()),
        Arguments.of(Condition.<Topping>all(), ALL),
        Arguments.of(Condition.<Topping>any(), List.of()),
        Arguments.of(
            Condition.any(Topping_.id().eq(1), Topping_.name().eq("a_b")),
            List.of("50% more", "a_b")));
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void aLookupMatchesJustTheseAndExcludeTheOthers(
      Condition<Topping> condition, List<String> expected) {
    assertThat(matching(condition)).isEqualTo(expected);
    List<String> others = ALL.stream().filter(each -> !expected.contains(each)).toList();
    assertThat(matching(condition.not())).isEqualTo(others);
    assertThat(matching(condition.not().not())).isEqualTo(expected);
    assertThat(names(Topping_.objects(db).exclude(condition))).isEqualTo(others);
  }

  @Test
  void severalConditionsMustAllBeMet() {
    QuerySet<Topping> all = Topping_.objects(db);

    assertThat(names(all.filter(Topping_.name().startsWith("a"), Topping_.id().gt(4))))
        .containsExactly("a!b");
    assertThat(names(all.exclude(Topping_.name().startsWith("a"), Topping_.id().gt(3))))
        .doesNotContain("aXb", "a!b")
        .hasSize(7);
    assertThat(names(all.filter())).isEqualTo(ALL);
    assertThat(names(all.exclude())).isEqualTo(ALL);
  }

  @Test
  void whatCanMatchNothingRunsNoSql() {
    QuerySet<Topping> all = Topping_.objects(db);

    assertThat(statements(0, () -> all.filter(Topping_.id().in(List.of())).list())).isEmpty();
    assertThat(statements(0, () -> all.filter(Condition.any()).count())).isZero();
    assertThat(statements(0, () -> all.none().exists())).isFalse();
    assertThat(statements(0, () -> all.none().first())).isEmpty();
    assertThat(statements(0, () -> all.limit(0).list())).isEmpty();
    assertThat(statements(0, () -> all.none().values())).isEmpty();
    assertThat(statements(0, () -> all.none().delete())).hasToString("0");
  }

  @Test
  void nullIsNoValueToCompareWith() {
    assertThatThrownBy(() -> Topping_.name().eq((String) null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void anUnsavedEntityIsNoValueToCompareWith() {
    Topping unsaved = new Topping(null, "corn");

    assertThatThrownBy(() -> Pizza_.toppings().eq(unsaved))
        .isInstanceOf(UnsavedEntityException.class)
        .hasMessage(
            "Pizza.toppings is compared with a Topping that is not saved;"
                + " use what insert or save returned.");
  }
}
