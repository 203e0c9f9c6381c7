package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.MARIADB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.Preset;
import dev.kindred.it.extra.Preset_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Defaults are the same whether a builder gives them or the database does. */
class DefaultsTest extends DatabaseTest {

  @BeforeEach
  void table() {
    extra(Preset.class).create();
  }

  private void insertNothing() {
    db.dsl().execute("insert into preset " + (kind == MARIADB ? "() values ()" : "default values"));
  }

  @Test
  void theDatabaseGivesWhatABuilderGives() {
    db.insert(Preset_.builder());
    insertNothing();

    List<Preset> both = Preset_.objects(db).orderBy(Preset_.id().asc()).list();

    assertThat(both).hasSize(2);
    assertThat(both.get(1)).usingRecursiveComparison().ignoringFields("id").isEqualTo(both.get(0));
    assertThat(both.get(1).offset()).isEqualTo(OffsetDateTime.parse("2020-01-02T01:04:05Z"));
    assertThat(both.get(1).exact()).isEqualTo(new BigDecimal("12.34"));
    assertThat(both.get(1).text()).isEqualTo("it's 100% \\ \"so\"");
  }

  @Test
  void whatTheDatabaseGivesIsFound() {
    insertNothing();

    assertThat(
            Preset_.objects(db)
                .filter(
                    Preset_.time().eq(LocalTime.of(10, 11, 12)),
                    Preset_.dateTime().eq(LocalDateTime.of(2020, 1, 2, 3, 4, 5)),
                    Preset_.offset().eq(OffsetDateTime.parse("2020-01-02T03:04:05+02:00")),
                    Preset_.instant().eq(Instant.parse("2020-01-02T03:04:05.678Z")),
                    Preset_.duration().eq(Duration.ofMinutes(90)),
                    Preset_.year().eq(Year.of(2024)),
                    Preset_.huge().eq(new BigDecimal("123456789012345")),
                    Preset_.uuid().eq(new UUID(0x7000, 0x8000000000000001L)))
                .count())
        .isEqualTo(1);
    assertThat(db.schema().only(Preset.class).validate()).isEmpty();
  }
}
