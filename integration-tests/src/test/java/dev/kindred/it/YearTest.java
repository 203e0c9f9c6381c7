package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Page;
import dev.kindred.QuerySet;
import dev.kindred.it.extra.Vintage;
import dev.kindred.it.extra.Vintage.Bottle;
import dev.kindred.it.extra.Vintage_;
import dev.kindred.it.extra.Vintage_Bottle_;
import dev.kindred.lookup.Condition;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Years are stored as numbers: they have the order of numbers, and are found as such. */
class YearTest extends DatabaseTest {

  private static final List<Year> YEARS =
      List.of(Year.of(-44), Year.of(0), Year.of(1999), Year.of(2024), Year.of(Year.MAX_VALUE));

  @BeforeEach
  void vintages() {
    extra(Vintage.class, Bottle.class).create();
    db.insertAll(YEARS.stream().map(YearTest::vintage).toList());
  }

  private static Vintage vintage(Year year) {
    return new Vintage(year, "region " + year, year.isLeap() ? year : null);
  }

  private QuerySet<Vintage> ordered() {
    return Vintage_.objects(db).orderBy(Vintage_.year().asc());
  }

  private List<Year> years(Condition<Vintage> condition) {
    return ordered().filter(condition).select(Vintage_.year()).list();
  }

  @Test
  void entitiesAreReadAsTheyWereWritten() {
    assertThat(ordered().list()).isEqualTo(YEARS.stream().map(YearTest::vintage).toList());
    assertThat(Vintage_.find(db, Year.of(1999))).contains(vintage(Year.of(1999)));
  }

  @Test
  void yearsHaveAnOrder() {
    assertThat(years(Vintage_.year().eq(Year.of(1999)))).containsExactly(Year.of(1999));
    assertThat(years(Vintage_.year().lt(Year.of(0)))).containsExactly(Year.of(-44));
    assertThat(years(Vintage_.year().between(Year.of(0), Year.of(2024))))
        .containsExactly(Year.of(0), Year.of(1999), Year.of(2024));
    assertThat(Vintage_.objects(db).aggregate(Vintage_.year().min())).isEqualTo(YEARS.get(0));
    assertThat(Vintage_.objects(db).aggregate(Vintage_.declassifiedIn().max()))
        .isEqualTo(Year.of(2024));
    assertThat(ordered().select(Vintage_.declassifiedIn().orElse(Year.of(1))).list())
        .containsExactly(Year.of(-44), Year.of(0), Year.of(1), Year.of(2024), Year.of(1))
        .doesNotContainNull();
  }

  @Test
  void manyYearsAreBoundAsNumbersAre() {
    String list = here(usually("in (?, ?)").but(H2, "any(?)").but(POSTGRESQL, "any(?)"));

    assertThat(sql(() -> years(Vintage_.year().in(List.of(Year.of(0), Year.of(1999))))))
        .singleElement()
        .asString()
        .contains(list);
    assertThat(years(Vintage_.year().in(List.of(Year.of(0), Year.of(1999), Year.of(7)))))
        .containsExactly(Year.of(0), Year.of(1999));
  }

  @Test
  void pagesAreInTheirOrder() {
    List<Year> paged = new ArrayList<>();
    Page<Vintage> page = ordered().page(2);
    page.items().forEach(vintage -> paged.add(vintage.year()));
    while (page.next().isPresent()) {
      page = ordered().page(2, page.next().get());
      page.items().forEach(vintage -> paged.add(vintage.year()));
    }

    assertThat(paged).isEqualTo(YEARS);
  }

  @Test
  void aForeignKeyIsAYear() {
    YEARS.forEach(year -> db.insert(new Bottle(vintage(year), year.plusYears(-1))));
    Year last = YEARS.get(4);

    List<Bottle> bottles =
        Vintage_Bottle_.objects(db)
            .filter(Vintage_Bottle_.vintage().year().gt(Year.of(1)))
            .orderBy(Vintage_Bottle_.filledIn().desc())
            .list();

    assertThat(bottles).extracting(Bottle::filledIn).startsWith(last.plusYears(-1)).hasSize(3);
    assertThat(bottles.get(0).vintage().get()).isEqualTo(vintage(last));
    db.delete(vintage(last));
    assertThat(Vintage_Bottle_.objects(db).count()).isEqualTo(4);
  }

  @Test
  void theColumnIsOneOfNumbers() {
    assertThat(db.schema().only(Vintage.class, Bottle.class).validate()).isEmpty();
    assertThat(db.schema().only(Vintage.class).ddl()).contains("declassified_in int");
  }
}
