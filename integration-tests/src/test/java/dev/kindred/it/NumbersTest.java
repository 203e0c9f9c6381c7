package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.DatabaseException;
import dev.kindred.it.model.Parcel_;
import dev.kindred.it.press.Measure;
import dev.kindred.it.press.Measure_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.DecimalExpression;
import dev.kindred.lookup.DoubleExpression;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.LongExpression;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Arithmetic: each result has the type, and a decimal one the scale, that it has everywhere. */
class NumbersTest extends DatabaseTest {

  @BeforeEach
  void oneThatHasAllNumbersAndOneThatLacksSome() {
    measure(7, 5_000_000_000L, 2.5, "12.50", Optional.of(2), Optional.of("0.1250"));
    measure(-7, -3, -0.5, "-0.10", Optional.empty(), Optional.empty());
  }

  private void measure(
      int whole,
      long big,
      double real,
      String amount,
      Optional<Integer> maybe,
      Optional<String> rate) {
    db.insert(
        new Measure(
            null, whole, big, real, new BigDecimal(amount), maybe, rate.map(BigDecimal::new)));
  }

  private <T> List<T> values(Expression<Measure, T> expression) {
    return Measure_.objects(db).orderBy(Measure_.id().asc()).select(expression).list();
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }

  private static Arguments of(Expression<Measure, ?> expression, Object first, Object second) {
    return Arguments.of(expression, first, second);
  }

  static Stream<Arguments> computed() {
    IntExpression<Measure> whole = Measure_.whole();
    LongExpression<Measure> big = Measure_.big();
    DoubleExpression<Measure> real = Measure_.real();
    DecimalExpression<Measure> amount = Measure_.amount();
    IntExpression<Measure> maybe = Measure_.maybe();
    DecimalExpression<Measure> rate = Measure_.rate();
    return Stream.of(
        of(whole.plus(1), 8, -6),
        of(whole.minus(1), 6, -8),
        of(whole.times(3), 21, -21),
        of(whole.divide(2), 3, -3),
        of(whole.modulo(2), 1, -1),
        of(whole.plus(maybe), 9, null),
        of(whole.minus(whole), 0, 0),
        of(whole.times(maybe), 14, null),
        of(whole.divide(maybe), 3, null),
        of(whole.modulo(maybe), 1, null),
        of(whole.plus(1).times(2).minus(1), 15, -13),
        of(whole.plus(whole.times(2)), 21, -21),
        of(whole.plus(big), 5_000_000_007L, -10L),
        of(whole.plus(real), 9.5, -7.5),
        of(whole.plus(amount), decimal("19.50"), decimal("-7.10")),
        of(whole.divide(real), 2.8, 14.0),
        of(whole.divide(amount), decimal("0.5600000000"), decimal("70.0000000000")),
        of(whole.divide(0), null, null),
        of(whole.modulo(0), null, null),
        of(whole.divide(whole.minus(7)), null, 0),
        of(big.plus(1), 5_000_000_001L, -2L),
        of(big.minus(whole), 4_999_999_993L, 4L),
        of(big.times(2), 10_000_000_000L, -6L),
        of(big.divide(2), 2_500_000_000L, -1L),
        of(big.divide(whole), 714_285_714L, 0L),
        of(big.modulo(4), 0L, -3L),
        of(big.divide(0), null, null),
        of(big.times(amount), decimal("62500000000.00"), decimal("0.30")),
        of(big.times(real), 12_500_000_000.0, 1.5),
        of(real.plus(0.25), 2.75, -0.25),
        of(real.minus(1), 1.5, -1.5),
        of(real.times(real), 6.25, 0.25),
        of(real.divide(2), 1.25, -0.25),
        of(real.divide(whole), 2.5 / 7, 0.5 / 7),
        of(real.divide(0), null, null),
        of(real.modulo(2), 0.5, -0.5),
        of(real.modulo(whole.minus(7)), null, -0.5),
        of(whole.modulo(real), 2.0, 0.0),
        of(amount.modulo(real), 0.0, -0.1),
        of(real.plus(amount), 15.0, -0.6),
        of(amount.plus(decimal("0.5")), decimal("13.00"), decimal("0.40")),
        of(amount.plus(decimal("0.005")), decimal("12.505"), decimal("-0.095")),
        of(amount.plus(1), decimal("13.50"), decimal("0.90")),
        of(amount.minus(amount), decimal("0.00"), decimal("0.00")),
        of(amount.minus(whole), decimal("5.50"), decimal("6.90")),
        of(amount.times(decimal("0.1")), decimal("1.250"), decimal("-0.010")),
        of(amount.times(2), decimal("25.00"), decimal("-0.20")),
        of(amount.times(amount), decimal("156.2500"), decimal("0.0100")),
        of(amount.times(rate), decimal("1.562500"), null),
        of(amount.divide(decimal("3")), decimal("4.1666666667"), decimal("-0.0333333333")),
        of(amount.divide(8), decimal("1.5625000000"), decimal("-0.0125000000")),
        of(amount.divide(rate), decimal("100.0000000000"), null),
        of(amount.divide(0), null, null),
        of(amount.divide(amount.minus(decimal("12.5"))), null, decimal("0.0079365079")),
        of(amount.modulo(decimal("3")), decimal("0.50"), decimal("-0.10")),
        of(amount.modulo(5), decimal("2.50"), decimal("-0.10")),
        of(amount.modulo(0), null, null),
        of(amount.modulo(whole), decimal("5.50"), decimal("-0.10")),
        of(big.modulo(whole), 2L, -3L),
        of(whole.modulo(amount.plus(1)), decimal("7.00"), decimal("-0.70")),
        of(rate.plus(amount), decimal("12.6250"), null),
        of(rate.times(1000), decimal("125.0000"), null),
        of(whole.toLong(), 7L, -7L),
        of(real.toLong(), 2L, 0L),
        of(amount.toLong(), 12L, 0L),
        of(amount.times(decimal("-0.2")).toLong(), -2L, 0L),
        of(maybe.toLong().orElse(5), 2L, 5L),
        of(maybe.toLong().nullIf(2), null, null),
        of(rate.orElse(3), decimal("0.1250"), decimal("3.0000")),
        of(rate.nullIf(3), decimal("0.1250"), null),
        of(real.nullIf(2.5).orElse(4), 4.0, -0.5),
        of(whole.toDouble(), 7.0, -7.0),
        of(whole.toDouble().divide(2), 3.5, -3.5),
        of(whole.toDecimal(), decimal("7.0000000000"), decimal("-7.0000000000")),
        of(whole.toLong().times(1_000_000_000_000L), 7_000_000_000_000L, -7_000_000_000_000L),
        of(big.toDouble(), 5e9, -3.0),
        of(amount.toDouble(), 12.5, -0.1),
        of(real.toDecimal(), decimal("2.5000000000"), decimal("-0.5000000000")),
        of(maybe.toLong(), 2L, null),
        of(maybe.orElse(5), 2, 5),
        of(maybe.orElse(whole), 2, -7),
        of(maybe.orElse(0).plus(1), 3, 1),
        of(rate.orElse(amount), decimal("0.1250"), decimal("-0.1000")),
        of(rate.orElse(decimal("1")), decimal("0.1250"), decimal("1.0000")),
        of(whole.nullIf(7), null, -7),
        of(amount.nullIf(decimal("12.5")), null, decimal("-0.10")),
        of(real.nullIf(-0.5), 2.5, null));
  }

  @ParameterizedTest
  @MethodSource("computed")
  void aNumberIsComputed(Expression<Measure, ?> expression, Object first, Object second) {
    assertThat(values(expression).get(0)).isEqualTo(first);
    Object other = values(expression).get(1);
    if (second instanceof Double number) {
      assertThat((Double) other).isCloseTo(number, org.assertj.core.data.Offset.offset(1e-12));
    } else {
      assertThat(other).isEqualTo(second);
    }
    assertThat(Measure_.objects(db).filter(expression.isNull()).count())
        .isEqualTo(
            Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
                .filter(Optional::isEmpty)
                .count());
  }

  static Stream<Arguments> comparisons() {
    return Stream.of(
        Arguments.of(Measure_.whole().gt(Measure_.big()), List.of()),
        Arguments.of(Measure_.whole().lt(Measure_.big()), List.of(7, -7)),
        Arguments.of(Measure_.whole().lt(Measure_.amount()), List.of(7, -7)),
        Arguments.of(Measure_.whole().gt(Measure_.real()), List.of(7)),
        Arguments.of(Measure_.real().ge(Measure_.amount()), List.of()),
        Arguments.of(Measure_.amount().eq(Measure_.real().times(5)), List.of(7)),
        Arguments.of(Measure_.whole().eq(Measure_.whole().toDecimal()), List.of(7, -7)),
        Arguments.of(Measure_.whole().eq(Measure_.whole().toLong()), List.of(7, -7)),
        Arguments.of(Measure_.whole().ne(Measure_.maybe()), List.of(7, -7)),
        Arguments.of(Measure_.whole().gt(Measure_.maybe()), List.of(7)),
        Arguments.of(Measure_.whole().le(Measure_.maybe()), List.of()),
        Arguments.of(Measure_.whole().plus(Measure_.maybe()).eq(9), List.of(7)),
        Arguments.of(Measure_.whole().plus(1).between(-6, 0), List.of(-7)),
        Arguments.of(
            Measure_.whole().between(Measure_.maybe(), Measure_.whole().plus(1)), List.of(7)),
        Arguments.of(Measure_.whole().modulo(2).in(-1, 5), List.of(-7)),
        Arguments.of(Measure_.big().eq(5_000_000_000L), List.of(7)),
        Arguments.of(Measure_.big().divide(1_000_000_000).eq(5), List.of(7)),
        Arguments.of(Measure_.amount().eq(new BigDecimal("12.5000")), List.of(7)),
        Arguments.of(Measure_.amount().plus(1).eq(new BigDecimal("0.9")), List.of(-7)),
        Arguments.of(Measure_.amount().times(3).eq(new BigDecimal("-0.3")), List.of(-7)),
        Arguments.of(Measure_.amount().divide(3).gt(4), List.of(7)),
        Arguments.of(Measure_.amount().ge(12), List.of(7)),
        Arguments.of(Measure_.rate().times(8).eq(1), List.of(7)),
        Arguments.of(Measure_.real().times(2).eq(5), List.of(7)),
        Arguments.of(Measure_.whole().divide(0).eq(1), List.of()),
        Arguments.of(Measure_.whole().divide(0).ne(1), List.of(7, -7)),
        Arguments.of(Measure_.maybe().nullIf(2).isNull(), List.of(7, -7)));
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void numbersOfAllTypesCompare(Condition<Measure> condition, List<Integer> expected) {
    assertThat(
            Measure_.objects(db)
                .filter(condition)
                .orderBy(Measure_.id().asc())
                .select(Measure_.whole())
                .list())
        .isEqualTo(expected);
    assertThat(
            Measure_.objects(db)
                .exclude(condition)
                .orderBy(Measure_.id().asc())
                .select(Measure_.whole())
                .list())
        .isEqualTo(Stream.of(7, -7).filter(each -> !expected.contains(each)).toList());
  }

  @Test
  void narrowColumnsAreComputedInTheWiderType() {
    db.insert(
        Parcel_.builder(AttributeTypesTest.bareParcel())
            .zone((byte) 100)
            .shelves((short) 30_000)
            .volume(0.5f)
            .barcode(java.math.BigInteger.valueOf(1_000_000)));

    assertThat(Parcel_.objects(db).select(Parcel_.zone().plus(100)).get()).isEqualTo(200);
    assertThat(Parcel_.objects(db).select(Parcel_.zone().plus(Parcel_.zone())).get())
        .isEqualTo(200);
    assertThat(Parcel_.objects(db).select(Parcel_.shelves().times(3)).get()).isEqualTo(90_000);
    assertThat(Parcel_.objects(db).select(Parcel_.zone().times(Parcel_.shelves())).get())
        .isEqualTo(3_000_000);
    assertThat(Parcel_.objects(db).select(Parcel_.volume().plus(1)).get()).isEqualTo(1.5);
    assertThat(Parcel_.objects(db).select(Parcel_.barcode().plus(1)).get())
        .isEqualTo(new BigDecimal("1000001"));
    assertThat(Parcel_.objects(db).select(Parcel_.barcode().divide(3)).get())
        .isEqualTo(
            here(
                usually(new BigDecimal("333333.3333333333"))
                    .but(SQLITE, new BigDecimal("333333.3333333330")))); // 15 digits
    assertThat(Parcel_.objects(db).filter(Parcel_.zone().plus(100).eq(200)).exists()).isTrue();
  }

  @Test
  void numbersAreOrderedByWhatIsComputed() {
    measure(0, 0, 0, "0", Optional.of(9), Optional.empty());

    assertThat(
            Measure_.objects(db)
                .orderBy(Measure_.whole().times(Measure_.whole()).asc(), Measure_.whole().desc())
                .select(Measure_.whole())
                .list())
        .containsExactly(0, 7, -7);
    assertThat(
            Measure_.objects(db)
                .orderBy(Measure_.maybe().times(-1).asc())
                .select(Measure_.whole())
                .list())
        .as("NULL is last")
        .isEqualTo(Arrays.asList(0, 7, -7));
    assertThat(
            Measure_.objects(db)
                .orderBy(Measure_.amount().divide(Measure_.maybe()).desc())
                .select(Measure_.whole())
                .list())
        .as("NULL is first")
        .isEqualTo(Arrays.asList(-7, 7, 0));
  }

  /** Never silently a number of the other sign; but on SQLite, which has one type of integers. */
  @Test
  void anIntegerThatDoesNotFitIsRefusedButOnSqlite() {
    Measure_.objects(db).delete();
    measure(Integer.MAX_VALUE, Long.MAX_VALUE, 0, "0", Optional.empty(), Optional.empty());

    if (kind == SQLITE) {
      assertThat(values(Measure_.whole().plus(1))).isEqualTo(List.of(Integer.MIN_VALUE));
      assertThat(values(Measure_.big().plus(1))).isEqualTo(List.of(Long.MAX_VALUE));
    } else {
      for (Expression<Measure, ?> each :
          List.<Expression<Measure, ?>>of(
              Measure_.whole().plus(1), Measure_.whole().times(3), Measure_.big().plus(1))) {
        assertThatThrownBy(() -> values(each)).isInstanceOf(DatabaseException.class);
      }
      assertThatThrownBy(
              () -> Measure_.objects(db).update(Measure_.whole().set(Measure_.whole().plus(1))))
          .isInstanceOf(DatabaseException.class)
          .hasMessageStartingWith("The database can't take a value, SQLSTATE 22003.");
    }
    assertThat(values(Measure_.whole().toLong().plus(1))).isEqualTo(List.of(2_147_483_648L));
  }
}
