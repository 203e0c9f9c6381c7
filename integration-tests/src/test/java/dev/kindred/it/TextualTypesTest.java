package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.InvalidValueException;
import dev.kindred.it.extra.Ledger;
import dev.kindred.it.extra.Ledger.Entry;
import dev.kindred.it.extra.Ledger_;
import dev.kindred.it.extra.Ledger_Entry_;
import dev.kindred.lookup.Condition;
import dev.kindred.schema.Schema;
import java.math.BigInteger;
import java.net.URI;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Months, characters, times with offsets and URIs, which are stored as texts. */
class TextualTypesTest extends DatabaseTest {

  private static final YearMonth MAY = YearMonth.of(2026, 5);
  private static final YearMonth DECEMBER = YearMonth.of(999, 12);
  private static final BigInteger LARGE = new BigInteger("123456789012345");

  private Schema schema;
  private Ledger first;
  private Ledger second;

  @BeforeEach
  void ledgers() {
    schema = extra(Ledger.class, Entry.class);
    schema.create();
    first = db.insert(Ledger_.builder().month(MAY).series('b').total(LARGE));
    second =
        db.insert(
            Ledger_.builder()
                .month(DECEMBER)
                .series('ä')
                .mark('"')
                .initial('é')
                .opens(OffsetTime.parse("10:11:12.123456-03:30"))
                .closed(MAY)
                .link(URI.create("urn:isbn:1"))
                .total(BigInteger.ONE.negate()));
  }

  private List<YearMonth> months(Condition<Ledger> condition) {
    return Ledger_.objects(db)
        .filter(condition)
        .orderBy(Ledger_.month().asc())
        .select(Ledger_.month())
        .list();
  }

  @Test
  void valuesAreReadAsTheyWereWritten() {
    assertThat(schema.validate()).isEmpty();
    assertThat(Ledger_.get(db, MAY)).isEqualTo(first);
    assertThat(Ledger_.get(db, DECEMBER)).isEqualTo(second);
    assertThat(first.mark()).isEqualTo('x');
    assertThat(first.opens()).isEqualTo(OffsetTime.parse("09:00+01:00"));
    assertThat(first.home()).isEqualTo(URI.create("https://example.org/a?b=c"));
    assertThat(second.closed()).contains(MAY);
  }

  @Test
  void theyAreFound() {
    assertThat(months(Ledger_.month().lt(MAY))).containsExactly(DECEMBER);
    assertThat(months(Ledger_.month().in(MAY, DECEMBER))).containsExactly(DECEMBER, MAY);
    assertThat(months(Ledger_.series().eq('ä'))).containsExactly(DECEMBER);
    assertThat(months(Ledger_.series().gt('b'))).containsExactly(DECEMBER);
    assertThat(months(Ledger_.initial().isNull())).containsExactly(MAY);
    assertThat(months(Ledger_.opens().eq(OffsetTime.parse("09:00:00.000+01:00"))))
        .containsExactly(MAY);
    assertThat(months(Ledger_.opens().ne(OffsetTime.parse("08:00Z")))).hasSize(2);
    assertThat(months(Ledger_.closed().eq(MAY))).containsExactly(DECEMBER);
    assertThat(months(Ledger_.link().eq(URI.create("urn:isbn:1")))).containsExactly(DECEMBER);
    assertThat(Ledger_.objects(db).aggregate(Ledger_.month().max())).isEqualTo(MAY);
  }

  @Test
  void largeIntegersAreComparedWithTheirOwnType() {
    assertThat(months(Ledger_.total().eq(LARGE))).containsExactly(MAY);
    assertThat(months(Ledger_.total().ne(LARGE))).containsExactly(DECEMBER);
    assertThat(months(Ledger_.total().gt(BigInteger.ZERO))).containsExactly(MAY);
    assertThat(months(Ledger_.total().ge(LARGE))).containsExactly(MAY);
    assertThat(months(Ledger_.total().lt(BigInteger.ZERO))).containsExactly(DECEMBER);
    assertThat(months(Ledger_.total().le(LARGE))).hasSize(2);
    assertThat(months(Ledger_.total().between(BigInteger.ZERO, LARGE))).containsExactly(MAY);
    assertThat(Ledger_.objects(db).update(Ledger_.total().set(BigInteger.TEN))).isEqualTo(2);
    assertThat(Ledger_.get(db, MAY).total()).isEqualTo(BigInteger.TEN);
  }

  @Test
  void theyAreKeys() {
    db.insertAll(List.of(entry(first), entry(first), entry(second)));

    assertThat(Ledger_Entry_.objects(db).filter(Ledger_Entry_.ledger().month().eq(MAY)).count())
        .isEqualTo(2);
    assertThat(Ledger_Entry_.objects(db).list())
        .extracting(each -> each.ledger().get().month())
        .containsExactlyInAnyOrder(MAY, MAY, DECEMBER);
    assertThat(db.delete(first).total()).isEqualTo(3);
  }

  private static Entry entry(Ledger ledger) {
    return Ledger_Entry_.builder().ledger(ledger).build();
  }

  @Test
  void valuesWithoutRoomAreRefused() {
    assertThatThrownBy(
            () ->
                db.insert(
                    Ledger_.builder().month(YearMonth.of(10_000, 1)).series('a').total(LARGE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Ledger.month");
    assertThatThrownBy(
            () ->
                db.insert(
                    Ledger_.builder().month(YearMonth.of(1, 1)).series('\uD800').total(LARGE)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> db.update(Ledger_.builder(first).link(URI.create("urn:" + "x".repeat(40)))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Ledger.link");
  }
}
