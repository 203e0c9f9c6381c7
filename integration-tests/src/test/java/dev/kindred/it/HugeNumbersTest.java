package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.InvalidValueException;
import dev.kindred.it.model.Parcel;
import dev.kindred.it.model.Parcel_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.DecimalExpression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are short to write down and too long to be written out. */
@Timeout(120) // a guard against a number that somebody writes out
class HugeNumbersTest extends DatabaseTest {

  private static final String REFUSED =
      "A number has more than 300 digits before or behind its point. Nothing was sent.";

  @BeforeEach
  void aParcel() {
    db.insert(
        Parcel_.builder(AttributeTypesTest.bareParcel())
            .price(new BigDecimal("1.50"))
            .barcode(BigInteger.TEN));
  }

  static Stream<Condition<Parcel>> lookups() {
    return Stream.of(
            "1E+300000000", "-1E+2147483647", "1E-300000000", "1E-2147483647", "1E+300", "1E-301")
        .map(BigDecimal::new)
        .flatMap(
            huge ->
                Stream.of(
                    Parcel_.price().eq(huge),
                    Parcel_.price().ne(huge),
                    Parcel_.price().gt(huge),
                    Parcel_.price().in(BigDecimal.ONE, huge),
                    Parcel_.price().in(huge),
                    Parcel_.price().notIn(huge, huge),
                    Parcel_.price().between(BigDecimal.ONE, huge),
                    Parcel_.price().plus(huge).gt(BigDecimal.ONE),
                    Parcel_.price().times(huge).eq(huge),
                    Parcel_.price().divide(huge).lt(BigDecimal.ONE),
                    Parcel_.price().orElse(huge).eq(BigDecimal.ONE),
                    Parcel_.price().nullIf(huge).isNull(),
                    Parcel_.barcode().lt(huge),
                    Parcel_.barcode().in(BigDecimal.ONE, huge),
                    chosen(huge).gt(BigDecimal.ONE)));
  }

  private static DecimalExpression<Parcel> chosen(BigDecimal huge) {
    return Case.when(Parcel_.price().isNull(), huge).otherwise(Parcel_.price());
  }

  @ParameterizedTest
  @MethodSource("lookups")
  void noneIsLookedFor(Condition<Parcel> condition) {
    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> Parcel_.objects(db).exists(condition))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(REFUSED)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+300000000", "-1E+2147483647", "1E-300000000", "1E-2147483647"})
  void noneIsWritten(String huge) {
    BigDecimal number = new BigDecimal(huge);
    Parcel parcel = Parcel_.objects(db).get();
    assertThat(
            sql(
                () -> {
                  assertThatThrownBy(() -> db.update(Parcel_.builder(parcel).price(number)))
                      .isInstanceOf(InvalidValueException.class)
                      .hasMessage(
                          "Parcel.price can't take a value with more than 300 digits; it has room"
                              + " for 8 digits, 2 of them behind the point. Nothing was written.");
                  assertThatThrownBy(() -> Parcel_.objects(db).update(Parcel_.price().set(number)))
                      .isInstanceOf(InvalidValueException.class);
                  assertThatThrownBy(
                          () ->
                              Parcel_.objects(db)
                                  .update(Parcel_.price().set(Parcel_.price().plus(number))))
                      .isInstanceOf(InvalidValueException.class)
                      .hasMessage(REFUSED);
                }))
        .isEmpty();
  }

  @Test
  void aLargeIntegerIsNot() {
    BigInteger huge = BigInteger.ONE.shiftLeft(10_000_000);

    assertThatThrownBy(
            () -> db.insert(Parcel_.builder(AttributeTypesTest.bareParcel()).barcode(huge)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("Parcel.barcode can't take a value with more than 300 digits");
  }

  /** What no column holds is greater, or less, than all that is there. */
  @ParameterizedTest
  @ValueSource(strings = {"1E+299", "1E+70", "123456789E+40"})
  void whatIsLargerThanAnyColumnIsCompared(String number) {
    BigDecimal large = new BigDecimal(number);
    for (Condition<Parcel> met :
        List.of(
            Parcel_.price().lt(large),
            Parcel_.price().gt(large.negate()),
            Parcel_.price().ne(large),
            Parcel_.price().notIn(large, BigDecimal.ONE),
            Parcel_.barcode().lt(large),
            Parcel_.barcode().between(large.negate(), large))) {
      assertThat(Parcel_.objects(db).exists(met)).isTrue();
      assertThat(Parcel_.objects(db).exists(met.not())).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E-70", "1E-39", "1E-50"})
  void whatIsFinerThanAnyColumnIsCompared(String number) {
    BigDecimal fine = new BigDecimal(number);
    for (Condition<Parcel> met :
        List.of(
            Parcel_.price().gt(fine),
            Parcel_.price().ne(fine),
            Parcel_.price().gt(fine.negate()),
            Parcel_.price().minus(new BigDecimal("1.50")).lt(fine),
            Parcel_.price().minus(new BigDecimal("1.50")).ne(fine),
            Parcel_.barcode().minus(BigDecimal.TEN).lt(fine))) {
      assertThat(Parcel_.objects(db).exists(met)).isTrue();
      assertThat(Parcel_.objects(db).exists(met.not())).isFalse();
    }
  }
}
