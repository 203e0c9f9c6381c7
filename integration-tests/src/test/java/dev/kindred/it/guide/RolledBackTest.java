package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the extension of the guide does, in the form that the guide recommends. */
@Tag("once")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RolledBackTest {

  private static final Database db = Database.open("jdbc:h2:mem:rolled-back");

  @RegisterExtension static final RolledBack rolledBack = new RolledBack(db);

  static {
    db.schema().only(Publisher.class).create();
  }

  @AfterAll
  static void close() {
    db.close();
  }

  @Test
  @Order(1)
  void writes() {
    db.insert(Publisher_.builder().name("Tor"));

    assertThat(Publisher_.objects(db).count()).isEqualTo(1);
  }

  @Test
  @Order(2)
  void findsNothingOfTheTestBefore() {
    assertThat(Publisher_.objects(db).count()).isZero();
  }
}
