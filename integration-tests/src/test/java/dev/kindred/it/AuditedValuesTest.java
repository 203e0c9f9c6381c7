package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.AuditEntry;
import dev.kindred.Database;
import dev.kindred.error.StaleEntityException;
import dev.kindred.it.extra.mint.Coin;
import dev.kindred.it.extra.mint.Coin_;
import dev.kindred.it.extra.mint.Face;
import dev.kindred.it.extra.mint.Price;
import dev.kindred.it.extra.mint.Rim;
import dev.kindred.it.extra.mint.Tray;
import dev.kindred.it.extra.mint.Tray_;
import dev.kindred.it.extra.vault.Change;
import dev.kindred.it.extra.vault.Change_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys and values in the records of audited entities. */
class AuditedValuesTest extends DatabaseTest {

  private Database audited;

  @BeforeEach
  void mint() {
    extra(Coin.class, Tray.class, Change.class).create();
    audited = Database.builder(fresh().dataSource()).audit(AuditedValuesTest::change).open();
  }

  private static Change_.Builder change(AuditEntry entry) {
    return Change_.builder()
        .entity(entry.entity().getSimpleName())
        .row(entry.key())
        .kind(entry.kind())
        .at(entry.at())
        .author("Ann")
        .before(entry.before())
        .after(entry.after());
  }

  private void records(String... expected) {
    List<Change> changes = Change_.objects(db).orderBy(Change_.id().asc()).list();
    assertThat(changes)
        .extracting(
            each ->
                String.join(
                    " ",
                    each.entity(),
                    each.row(),
                    each.kind().name(),
                    String.valueOf(each.before()),
                    String.valueOf(each.after())))
        .containsExactly(expected);
    Change_.objects(db).delete();
  }

  private static Coin coin(int cents) {
    return Coin_.builder().price(new Price(cents)).face(new Face("eagle", null)).build();
  }

  private static Coin full() {
    return Coin_.builder(coin(5))
        .weight(1.1f)
        .silver(new BigDecimal("1E+2"))
        .struck(Instant.parse("2026-01-31T12:00:00.000001Z"))
        .issued(OffsetDateTime.parse("2026-01-31T12:00:01+01:00"))
        .month(YearMonth.of(2026, 1))
        .use(Duration.ofHours(36))
        .seal(new byte[] {0, -1})
        .json(JSON.json("{\"text\" :\n \"a \\\" b\" }"))
        .jsonb(JSONB.jsonb("[1,  2]"))
        .face(new Face("eagle", new Rim("UNITY", "hidden")))
        .build();
  }

  @Test
  void valuesAreInTheirStoredForm() {
    Coin saved = audited.insert(full());
    records(
        "Coin 5 INSERT null {\"price\":5,\"weight\":1.1,\"silver\":100.00,"
            + "\"struck\":\"2026-01-31T12:00:00.000001Z\",\"issued\":\"2026-01-31T11:00:01Z\","
            + "\"month\":\"2026-01\",\"use\":\"PT36H\",\"seal\":\"AP8=\","
            + "\"json\":{\"text\":\"a \\\" b\"},\"jsonb\":[1,2],\"face.head\":\"eagle\","
            + "\"face.rim.text\":\"UNITY\"}");
    audited.insert(coin(7));
    records(
        "Coin 7 INSERT null {\"price\":7,\"weight\":null,\"silver\":null,\"struck\":null,"
            + "\"issued\":null,\"month\":null,\"use\":null,\"seal\":null,\"json\":null,"
            + "\"jsonb\":null,\"face.head\":\"eagle\",\"face.rim.text\":null}");

    audited.update(saved);
    audited.update(full());
    audited.save(full());
    audited.saveAll(List.of(full()));
    Coin_.objects(audited).upsertAll(List.of(full()), Coin_.price());
    audited.update(Coin_.get(db, new Price(5)));
    audited.update(Coin_.builder(saved).face(new Face("eagle", new Rim("UNITY", "other"))).build());
    records();
  }

  @Test
  void anUpdateOfRowsHasTheValuesThatTheyGet() {
    audited.insert(full());
    Change_.objects(db).delete();

    Coin_.objects(audited)
        .update(
            Coin_.weight().set(1.1),
            Coin_.silver().set(new BigDecimal("100")),
            Coin_.issued().set(OffsetDateTime.parse("2026-01-31T11:00:01Z")),
            Coin_.json().set(JSON.json("{\"text\":\"a \\\" b\"}")),
            Coin_.seal().set(new byte[] {0, -1}));
    records();
    Coin_.objects(audited)
        .update(Coin_.weight().set(Coin_.weight().times(2)), Coin_.face().rim().setNull());
    records(
        "Coin 5 UPDATE {\"weight\":1.1,\"face.rim.text\":\"UNITY\"}"
            + " {\"weight\":2.2,\"face.rim.text\":null}");
    assertThat(Coin_.get(db, new Price(5)).weight()).isEqualTo(2.2f);
  }

  @Test
  void aTenantThatIsFilledInFindsTheRow() {
    Coin five = audited.insert(coin(5));
    Change_.objects(db).delete();
    Database seven = audited.tenant(7L);

    seven.insert(new Tray(five, 1));
    records(
        "Tray [7,5,\"2026-01\"] INSERT null"
            + " {\"owner\":7,\"coin\":5,\"month\":\"2026-01\",\"pieces\":1,\"gone\":false,"
            + "\"version\":1}");
    Tray_.objects(seven)
        .upsertAll(
            List.of(new Tray(five, 2), new Tray(five, 3)),
            Tray_.owner(),
            Tray_.coin(),
            Tray_.month());
    assertThat(Tray_.objects(seven).get().pieces()).isEqualTo(3);
    records(
        "Tray [7,5,\"2026-01\"] UPDATE {\"pieces\":1,\"version\":1} {\"pieces\":3,\"version\":2}");
    Tray_.objects(audited.allTenants()).update(Tray_.pieces().set(Tray_.pieces().times(2)));
    records(
        "Tray [7,5,\"2026-01\"] UPDATE {\"pieces\":3,\"version\":2} {\"pieces\":6,\"version\":3}");
    Tray tray = Tray_.objects(seven).get();
    seven.delete(tray);
    records(
        "Tray [7,5,\"2026-01\"] SOFT_DELETE {\"gone\":false,\"version\":3}"
            + " {\"gone\":true,\"version\":4}");
    assertThatThrownBy(() -> seven.delete(tray)).isInstanceOf(StaleEntityException.class);
    records();
    audited.allTenants().delete(five);
    assertThat(Change_.objects(db).orderBy(Change_.id().asc()).select(Change_.row()).list())
        .containsExactly("[7,5,\"2026-01\"]", "5");
  }

  @Test
  void rowsOfManyColumnsAreFoundInSeveralStatements() {
    Coin five = audited.insert(coin(5));
    Database seven = audited.tenant(7L);
    List<Tray> trays = new ArrayList<>();
    for (int i = 0; i < 1_300; i++) {
      trays.add(new Tray(five, i).in(YearMonth.of(1900 + i / 12, 1 + i % 12)));
    }
    seven.insertAll(trays);
    Change_.objects(db).delete();

    seven.updateAll(trays.stream().map(each -> each.with(-1)).toList());

    assertThat(
            Change_.objects(db).filter(Change_.after().eq("{\"pieces\":-1,\"version\":2}")).count())
        .isEqualTo(1_300);
  }

  @Test
  void nothingIsWrittenThatIsNotRecorded() {
    Database silent = Database.builder(fresh().dataSource()).audit(entry -> null).open();

    assertThatThrownBy(() -> silent.insert(coin(5)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage(
            "The function of audit(..) returned null for Coin 5: each write of an @Audited entity"
                + " is recorded, so return a builder.");
    assertThat(Coin_.objects(db).exists()).isFalse();
  }
}
