package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ModelException;
import dev.kindred.it.extra.Depot;
import dev.kindred.it.extra.Depot_;
import dev.kindred.it.extra.Truck;
import dev.kindred.it.extra.Truck_;
import dev.kindred.model.One;
import dev.kindred.schema.Schema;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables in two schemas; a schema of MariaDB is a database, and SQLite has none. */
class TwoSchemasTest extends DatabaseTest {

  private Schema schema;

  @BeforeEach
  void twoTables() {
    schema =
        kind == SQLITE
            ? db.schema().only(Truck.class, Depot.class)
            : extra(Truck.class, Depot.class);
  }

  @AfterEach
  void dropSchemasThatAreDatabases() {
    if (kind == MARIADB) {
      db.dsl().execute("drop schema if exists kindred_south");
      db.dsl().execute("drop schema if exists kindred_north");
    }
  }

  private static void hasNone(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "SQLite has no schemas: Depot is in kindred_north. Leave out @Entity(schema = ..),"
                + " or work with schema().only(..) of the others.");
  }

  @Test
  void schemasAreCreatedFirst() {
    if (kind == SQLITE) {
      hasNone(schema::ddl);
      return;
    }
    assertThat(schema.ddl().lines())
        .startsWith(
            "create schema if not exists kindred_north;",
            "create schema if not exists kindred_south;")
        .anyMatch(each -> each.startsWith("create table kindred_north.depot (id "))
        .anyMatch(each -> each.contains(" references kindred_north.depot (id) on delete cascade"));
  }

  @Test
  void entitiesInTwoSchemasReferToEachOther() {
    if (kind == SQLITE) {
      hasNone(schema::create);
      hasNone(schema::drop);
      return;
    }
    schema.create();
    Depot depot = db.insert(new Depot(null, "Harbour"));
    Truck truck = db.insert(new Truck(null, "N-1", One.of(depot)));

    assertThat(Truck_.get(db, truck.id()).depot().get()).isEqualTo(depot);
    assertThat(Truck_.objects(db).get(Truck_.depot().name().eq("Harbour"))).isEqualTo(truck);
    assertThat(Depot_.objects(db).get(Depot_.truckSet().plate().eq("N-1"))).isEqualTo(depot);
    assertThat(db.delete(depot)).hasToString("2 = 1 Truck + 1 Depot");
  }
}
