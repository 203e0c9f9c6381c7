package dev.kindred.it.indexes;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.it.DatabaseTest;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What asks for an index twice has it once. The tables were made before the first test. */
class RepeatedIndexesTest extends DatabaseTest {

  private String ddl() {
    return db.schema().only(Bay.class, Volume.class).ddl();
  }

  private List<String> found(String pattern) {
    return Pattern.compile(pattern).matcher(ddl()).results().map(each -> each.group(1)).toList();
  }

  @Test
  void eachIndexIsThereOnceUnderTheNameThatWasDeclared() {
    List<String> declared = List.of("ix_bay_room", "by_former_bay", "ix_volume_bay_id");
    assertThat(found("create index (\\w+)"))
        .isEqualTo(
            here(
                usually(
                        List.of(
                            "ix_bay_room",
                            "by_former_bay",
                            "ix_volume_bay_id",
                            "ix_volume_sequels_to_volume_id"))
                    .but(H2, declared)
                    .but(MARIADB, declared)));
  }

  @Test
  void eachUniqueConstraintIsThereOnce() {
    assertThat(found("constraint (\\w+) unique"))
        .containsExactlyInAnyOrder(
            "label_again",
            "uq_bay_barcode",
            "uq_bay_room_place",
            "uq_volume_cover_id",
            "uq_volume_bay_id_number");
  }

  @Test
  void whatIsUniqueIsSo() {
    Bay bay = db.insert(new Bay(null, "a", 1, 1, 1));
    Volume volume = new Volume(null, One.of(bay), One.of(bay), One.of(bay), 1, Many.none());
    db.insert(volume);

    assertThatThrownBy(() -> db.insert(new Bay(null, "a", 1, 2, 2)))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining(here(usually("label_again").but(SQLITE, "uq_bay_label")));
    assertThatThrownBy(
            () -> db.insert(new Volume(null, One.of(bay), One.none(), One.of(bay), 2, Many.none())))
        .isInstanceOf(UniqueViolationException.class)
        .hasMessageContaining("uq_volume_cover_id");
  }
}
