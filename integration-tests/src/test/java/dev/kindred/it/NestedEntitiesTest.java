package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.NotLoadedException;
import dev.kindred.it.model.Warehouse.Box;
import dev.kindred.it.model.Warehouse.Shelf;
import dev.kindred.it.model.Warehouse_Box_;
import dev.kindred.it.model.Warehouse_Shelf_;
import dev.kindred.model.FetchMode;
import dev.kindred.model.One;
import org.junit.jupiter.api.Test;

/** Entities inside another class, whose generated classes have its name in front. */
class NestedEntitiesTest extends DatabaseTest {

  @Test
  void nestedEntitiesWorkAsOthersDo() {
    Shelf upper = db.insert(new Shelf(null, "upper"));
    Shelf lower = db.insert(new Shelf(null, "lower"));
    Box cups = db.insert(new Box(null, "cups", One.of(upper)));
    Warehouse_Shelf_.boxSet(db, lower).create(Warehouse_Box_.builder().content("plates"));

    assertThat(Warehouse_Box_.get(db, cups.id()).shelf().get()).isEqualTo(upper);
    assertThat(Warehouse_Box_.objects(db).get(Warehouse_Box_.shelf().label().eq("lower")).content())
        .isEqualTo("plates");
    assertThat(Warehouse_Shelf_.objects(db).get(Warehouse_Shelf_.boxSet().content().eq("cups")))
        .isEqualTo(upper);
    assertThat(db.delete(lower)).hasToString("2 = 1 Box + 1 Shelf");
  }

  @Test
  void messagesNameTheGeneratedClass() {
    Shelf shelf = db.insert(new Shelf(null, "upper"));
    db.insert(new Box(null, "cups", One.of(shelf)));

    assertThatThrownBy(
            () -> Warehouse_Box_.objects(db).fetchMode(FetchMode.RAISE).list().get(0).shelf().get())
        .isInstanceOf(NotLoadedException.class)
        .hasMessageContaining("add fetch(Warehouse_Box_.shelf()) to the query");
    assertThatThrownBy(() -> Warehouse_Shelf_.ref(shelf.id()).get())
        .isInstanceOf(NotLoadedException.class)
        .hasMessageContaining("use Warehouse_Shelf_.get(db, " + shelf.id() + ")");
    assertThatThrownBy(() -> Warehouse_Shelf_.objects(db).fetch(Warehouse_Shelf_.boxSet()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("or ask Warehouse_Shelf_.boxSetOf(db, ..) for all");
  }
}
