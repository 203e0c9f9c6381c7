package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.Order;
import dev.kindred.it.extra.Order_;
import dev.kindred.model.One;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names that SQL reserves are names like any other. */
class ReservedWordsTest extends DatabaseTest {

  private Order first;
  private Order second;

  @BeforeEach
  void twoOrders() {
    extra(Order.class).create();
    first = db.insert(new Order(null, 1, "all", "joe", One.none()));
    second = db.insert(new Order(null, 2, "some", "ann", One.of(first)));
  }

  /** DJ-COL-01: the column of the table's name has a name of its own. */
  @Test
  void rowsAreFoundByAttributesWhateverTheirColumnsAreCalled() {
    assertThat(Order_.objects(db).orderBy(Order_.table().asc()).list())
        .extracting(Order::table)
        .containsExactly("ann", "joe");
    assertThat(Order_.objects(db).filter(Order_.table().eq("joe")).list()).containsExactly(first);
  }

  @Test
  void rowsAreReadUpdatedAndDeleted() {
    db.update(Order_.builder(second).select("none"));

    assertThat(Order_.get(db, second.id()).select()).isEqualTo("none");
    assertThat(Order_.objects(db).get(Order_.from().table().eq("joe")))
        .extracting(Order::group)
        .isEqualTo(2);
    assertThat(Order_.objects(db).get(Order_.having().group().eq(2))).isEqualTo(first);
    assertThat(Order_.objects(db).orderBy(Order_.group().desc()).list())
        .extracting(Order::group)
        .containsExactly(2, 1);
    assertThat(Order_.having(db, first).list()).extracting(Order::table).containsExactly("ann");
    assertThat(Order_.objects(db).values().get(0).keySet())
        .isEqualTo(Set.of("id", "group", "select", "user", "from_id"));
    assertThat(db.delete(first)).hasToString("2 = 2 Order");
  }

  @Test
  void rowsAreWrittenOverOthers() {
    Order changed = new Order(first.id(), 3, "few", "joe", One.of(second));
    Order added = new Order(7L, 4, "most", "bob", One.none());

    assertThat(Order_.objects(db).upsertAll(List.of(changed, added), Order_.pk()))
        .isEqualTo(List.of(changed, added));
    assertThat(Order_.objects(db).orderBy(Order_.group().asc()).list())
        .containsExactly(second, changed, added);
  }

  @Test
  void theSchemaIsWhatTheEntitiesSayAndIsDropped() {
    assertThat(db.schema().only(Order.class).validate()).isEmpty();

    db.schema().only(Order.class).drop();
    db.schema().only(Order.class).create();

    assertThat(Order_.objects(db).count()).isZero();
  }
}
