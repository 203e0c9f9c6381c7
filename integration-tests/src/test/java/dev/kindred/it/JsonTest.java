package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.extra.Item;
import dev.kindred.it.extra.Item_;
import dev.kindred.lookup.LongExpression;
import java.util.List;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;

/** JSON comes back as it was written; PostgreSQL writes JSONB in its own way. */
class JsonTest extends DatabaseTest {

  private static final String TEXT = "{\"b\":[1,null],\"a\":\"it's \u263a\"}";

  @Test
  void jsonIsReadAsItWasWritten() {
    extra(Item.class).create();

    Item saved = db.insert(new Item(null, JSON.valueOf(TEXT), JSONB.valueOf(TEXT)));

    Item read = Item_.get(db, saved.id());
    assertThat(read.json().data()).isEqualTo(TEXT);
    assertThat(read.jsonb().data())
        .isEqualTo(
            here(usually(TEXT).but(POSTGRESQL, "{\"a\": \"it's \u263a\", \"b\": [1, null]}")));
  }

  @Test
  void jsonIsLookedForByItsText() {
    extra(Item.class).create();
    db.insert(new Item(null, JSON.valueOf(TEXT), JSONB.valueOf(TEXT)));
    QuerySet<Item> all = Item_.objects(db);
    assertThat(all.exists(Item_.json().eq(JSON.valueOf(TEXT)))).isTrue();
    assertThat(all.exists(Item_.json().ne(JSON.valueOf(TEXT)))).isFalse();
    assertThat(all.exists(Item_.json().eq(JSON.valueOf("{}")))).isFalse();
    assertThat(all.exists(Item_.json().in(JSON.valueOf("{}"), JSON.valueOf(TEXT)))).isTrue();
    assertThat(all.exists(Item_.jsonb().eq(JSONB.valueOf(TEXT)))).isTrue();
    assertThat(all.exists(Item_.jsonb().notIn(JSONB.valueOf(TEXT)))).isFalse();
  }

  @Test
  void jsonIsGroupedAndOrderedByItsText() {
    extra(Item.class).create();
    for (String text : List.of("[2]", "[1]", "[2]")) {
      db.insert(new Item(null, JSON.valueOf(text), JSONB.valueOf(text)));
    }
    QuerySet<Item> all = Item_.objects(db);

    assertThat(all.orderBy(Item_.json().desc(), Item_.id().asc()).select(Item_.id()).list())
        .containsExactly(1L, 3L, 2L);
    assertThat(all.orderBy(Item_.jsonb().asc(), Item_.id().asc()).select(Item_.id()).list())
        .containsExactly(2L, 1L, 3L);
    assertThat(
            all.groupBy(Item_.json())
                .orderBy(Item_.json().asc())
                .select((json, count) -> json.data() + ": " + count, Item_.json(), count())
                .list())
        .containsExactly("[1]: 1", "[2]: 2");
    assertThat(all.groupBy(Item_.jsonb()).select(count()).list()).containsExactlyInAnyOrder(1L, 2L);
    assertThat(all.orderBy(Item_.json().asc()).select(Item_.json()).distinct().list())
        .containsExactly(JSON.valueOf("[1]"), JSON.valueOf("[2]"));
    assertThat(all.aggregate(Item_.json().countDistinct())).isEqualTo(2L);
  }

  private static LongExpression<Item> count() {
    return Item_.id().count();
  }
}
