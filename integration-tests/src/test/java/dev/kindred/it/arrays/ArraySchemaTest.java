package dev.kindred.it.arrays;

import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.Database;
import dev.kindred.it.database.EntitiesWithoutArrays;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.extra.arrays.Cook;
import dev.kindred.it.extra.arrays.Kitchen;
import dev.kindred.it.extra.arrays.Kitchen_;
import dev.kindred.it.extra.arrays.Pantry;
import dev.kindred.it.extra.arrays.Recipe;
import dev.kindred.it.extra.arrays.Router;
import dev.kindred.it.extra.arrays.Router_;
import dev.kindred.it.extra.arrays.Taste;
import dev.kindred.schema.Schema;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of arrays: their DDL, those of other types, and types of the database. */
class ArraySchemaTest extends ArrayTest {

  @Test
  void columnsAreArrays() {
    String ddl = db.schema().only(Cook.class, Recipe.class, Kitchen.class).ddl();

    assertThat(ddl)
        .contains(
            kind == H2
                ? "tags varchar(12) array not null, minutes int array, notes varchar(255) array"
                : "tags varchar(12)[] not null, minutes int[] null, notes varchar(255)[] null")
        .contains(
            kind == H2
                ? "create index ix_recipe_tags on recipe(tags)"
                : "create index ix_recipe_tags on recipe using gin (tags)")
        .contains(
            kind == H2
                ? "tastes varchar(255) array not null, rooms char(2) array not null"
                : "tastes taste[] not null, rooms char(2)[] not null");
    assertThat(db.schema().only(Pantry.class).ddl())
        .contains("decimals decimal(10, 2)" + (kind == H2 ? " array" : "[]") + " not null")
        .contains("instants timestamp(6) with time zone" + (kind == H2 ? " array" : "[]"));
    assertThat(ddl.contains("create type taste as enum ('SWEET', 'SOUR', 'BITTER')"))
        .isEqualTo(kind == POSTGRESQL);
    assertThat(ArrayTables.schema(db).validate()).isEmpty();
  }

  @Test
  void otherColumnsAreToldOf() throws Exception {
    try (FreshDatabase fresh = kind.create()) {
      Database other = EntitiesWithoutArrays.opened(() -> Database.of(fresh.dataSource()));
      String array = kind == H2 ? " array" : "[]";
      other
          .dsl()
          .execute(
              "create table cook (id bigint primary key, name varchar(255) not null, languages"
                  + " varchar(255) not null)");
      other
          .dsl()
          .execute(
              "create table kitchen (id bigint primary key, tastes varchar(9)"
                  + array
                  + " not null, rooms char(2)"
                  + array
                  + " not null)");
      other
          .dsl()
          .execute(
              "create table recipe (id bigint primary key, title varchar(40) not null, tags integer"
                  + array
                  + " not null, minutes bigint"
                  + array
                  + ", notes "
                  + (kind == H2 ? "varchar(9)" : "text")
                  + array
                  + ", cook_id bigint references cook)");
      Schema schema = other.schema().only(Cook.class, Recipe.class);

      assertThat(schema.validate())
          .anySatisfy(
              line ->
                  assertThat(line)
                      .startsWith("The column cook.languages is of type ")
                      .contains(
                          ", which can't hold the List<String> of Cook.languages: alter table"))
          .anySatisfy(
              line ->
                  assertThat(line)
                      .startsWith("The column recipe.tags is of type ")
                      .contains(", which can't hold the List<String> of Recipe.tags: alter table"))
          .anyMatch(
              line ->
                  line.contains(
                      "create index ix_recipe_tags on recipe"
                          + (kind == H2 ? "(tags)" : " using gin (tags)")))
          .noneMatch(line -> line.contains("minutes") || line.contains("notes"));
    }
  }

  @Test
  void elementsCanHaveATypeOfTheDatabase() {
    Kitchen kitchen =
        db.insert(new Kitchen(null, List.of(Taste.BITTER, Taste.SWEET), List.of("A1", "B2")));

    assertThat(Kitchen_.get(db, kitchen.id())).isEqualTo(kitchen);
    assertThat(Kitchen_.objects(db).filter(Kitchen_.tastes().contains(Taste.BITTER)).count())
        .isOne();
    assertThat(Kitchen_.objects(db).filter(Kitchen_.tastes().contains(Taste.SOUR)).count())
        .isZero();
    assertThat(
            Kitchen_.objects(db)
                .filter(
                    Kitchen_.tastes().containsAll(Taste.SWEET, Taste.BITTER),
                    Kitchen_.tastes().overlaps(Taste.values()),
                    Kitchen_.tastes().eq(List.of(Taste.BITTER, Taste.SWEET)),
                    Kitchen_.tastes().in(List.of(List.of(Taste.BITTER, Taste.SWEET), List.of())),
                    Kitchen_.rooms().contains("B2"))
                .count())
        .isOne();
    assertThat(db.update(Kitchen_.builder(kitchen).tastes(List.of()).rooms(List.of("C3"))).tastes())
        .isEmpty();
  }

  @Test
  void postgresqlHasMoreTypesOfElements() throws Exception {
    assumeTrue(kind == POSTGRESQL);
    try (FreshDatabase fresh = kind.create()) {
      Database own = EntitiesWithoutArrays.opened(() -> Database.of(fresh.dataSource()));
      own.dsl().execute("create extension citext");
      Schema schema = own.schema().only(Router.class);
      schema.create();
      assertThat(schema.validate()).isEmpty();

      Router router =
          own.insert(
              new Router(
                  null,
                  List.of("10.0.0.1", "10.0.0.0/8"),
                  new String[] {"Ada"},
                  List.of("long ".repeat(100)),
                  List.of(Duration.ofMinutes(90))));
      Router read = Router_.get(own, router.id());
      assertThat(read.addresses()).containsExactly("10.0.0.1", "10.0.0.0/8");
      assertThat(read.notes()).isEqualTo(router.notes());
      assertThat(read.timeouts()).containsExactly(Duration.ofMinutes(90));
      assertThat(
              Router_.objects(own)
                  .filter(
                      Router_.addresses().contains("10.0.0.1/32"),
                      Router_.names().contains("ADA"),
                      Router_.names().overlaps("x", "aDa"),
                      Router_.notes().size().eq(1),
                      Router_.timeouts().containsAll(Duration.ofSeconds(5400)))
                  .count())
          .isOne();
    }
  }
}
