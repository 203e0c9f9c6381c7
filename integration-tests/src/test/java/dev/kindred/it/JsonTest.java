package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.extra.Item;
import dev.kindred.it.extra.Item_;
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
}
