package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.error.SchemaMismatchException;
import dev.kindred.example.places.Place;
import dev.kindred.example.places.Restaurant;
import dev.kindred.example.places.Waiter;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.model.Parcel;
import dev.kindred.model.FetchMode;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A database is opened only with the tables that the entities declare, where that is asked for. */
class SchemaAtOpeningTest extends DatabaseTest {

  @Test
  void aDatabaseThatIsBehindIsRefused() {
    try (FreshDatabase fresh = kind.create()) {
      DatabaseBuilder builder =
          Database.builder(fresh.dataSource()).validateSchema(Place.class, Restaurant.class);
      Database unchecked = Database.of(fresh.dataSource());
      unchecked.schema().only(Place.class).create();

      assertThatThrownBy(builder::open)
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageStartingWith(
              "The database is not as the entities declare it. Run its migrations before the"
                  + " application starts.\nThe table restaurant of Restaurant is missing")
          .asInstanceOf(InstanceOfAssertFactories.type(SchemaMismatchException.class))
          .extracting(SchemaMismatchException::differences)
          .isEqualTo(unchecked.schema().only(Restaurant.class).validate());

      unchecked.schema().only(Restaurant.class).create();
      assertThat(builder.open().insert(new Place(null, "Demon Dogs", "944 W. Fullerton")).id())
          .isEqualTo(1);
    }
  }

  @Test
  void allEntitiesAreComparedIfNoneIsNamed() {
    try (FreshDatabase fresh = kind.create()) {
      assertThatThrownBy(() -> Database.builder(fresh.jdbcUrl()).validateSchema().open())
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageContaining("\nThe table place of Place is missing")
          .hasMessageContaining("\nThe table waiter of Waiter is missing");
    }
  }

  @Test
  void otherOptionsAreKept() {
    try (FreshDatabase fresh = kind.create()) {
      Database.of(fresh.dataSource())
          .schema()
          .only(Place.class, Restaurant.class, Waiter.class)
          .create();

      assertThat(
              Database.builder(fresh.dataSource())
                  .validateSchema(Place.class)
                  .fetchMode(FetchMode.SINGLE)
                  .open()
                  .schema()
                  .only(Waiter.class)
                  .validate())
          .isEmpty();
      assertThatThrownBy(
              () ->
                  Database.builder(fresh.dataSource())
                      .validateSchema(Parcel.class)
                      .fetchMode(FetchMode.SINGLE)
                      .open())
          .isInstanceOf(SchemaMismatchException.class);
    }
  }
}
