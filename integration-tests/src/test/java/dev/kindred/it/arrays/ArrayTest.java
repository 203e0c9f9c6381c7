package dev.kindred.it.arrays;

import dev.kindred.Database;
import dev.kindred.Statement;
import dev.kindred.TransactionalRunnable;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.extra.arrays.Cook;
import dev.kindred.it.extra.arrays.Recipe;
import dev.kindred.it.extra.arrays.Recipe_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests on the databases that have arrays. Each finds the tables empty. */
@ExtendWith(ArrayTables.class)
@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("dev.kindred.it.arrays.ArrayTables#databases")
abstract class ArrayTest {

  @Parameter TestDatabase kind;
  Database db;

  @BeforeEach
  final void openDatabase() throws Exception {
    db = ArrayTables.empty(kind);
  }

  /** Three recipes: with two tags, without any, and with one; of two cooks. */
  final List<Recipe> recipes() {
    Cook ann = db.insert(new Cook(null, "Ann", List.of("fr", "en")));
    Cook bob = db.insert(new Cook(null, "Bob", List.of()));
    return db.insertAll(
        List.of(
            recipe("Soup", List.of("hot", "late"), List.of(20, 5), One.of(ann), "a", "b"),
            recipe("Water", List.of(), null, One.of(bob)),
            recipe("Ice", List.of("late"), List.of(), One.of(ann), "b")));
  }

  static Recipe recipe(
      String title,
      List<String> tags,
      @Nullable List<Integer> minutes,
      One<Cook> cook,
      String... notes) {
    return new Recipe(null, title, tags, minutes, notes.length == 0 ? null : notes, cook);
  }

  /** The titles of the recipes that meet a condition, by title. */
  final List<String> titles(Condition<Recipe> condition) {
    return Recipe_.objects(db)
        .filter(condition)
        .orderBy(Recipe_.title().asc())
        .select(Recipe_.title())
        .list();
  }

  /** The titles of all recipes but those that meet a condition. */
  final List<String> others(Condition<Recipe> condition) {
    return titles(condition.not());
  }

  final <X extends Exception> List<String> sql(TransactionalRunnable<X> work) throws X {
    return db.capture(work).stream().map(Statement::sql).toList();
  }
}
