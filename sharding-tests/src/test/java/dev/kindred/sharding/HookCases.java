package dev.kindred.sharding;

import static dev.kindred.sharding.ShardCase.of;

import dev.kindred.Database;
import dev.kindred.sharding.firm.Change_;
import dev.kindred.sharding.firm.Deed_;
import dev.kindred.sharding.firm.Event_;
import dev.kindred.sharding.firm.Law;
import dev.kindred.sharding.firm.Law_;
import dev.kindred.sharding.firm.Order;
import dev.kindred.sharding.firm.Order_;
import dev.kindred.sharding.firm.Treaty;
import dev.kindred.sharding.firm.Treaty_;
import java.util.List;
import java.util.UUID;

/** Hooks and audits of rows of one tenant, and of rows that every shard has. */
final class HookCases {

  private HookCases() {}

  private static Object told(Database db) {
    return Event_.objects(db).orderBy(Event_.text().asc()).select(Event_.text()).list();
  }

  private static Object recorded(Database db) {
    return Change_.objects(db).orderBy(Change_.content().asc()).select(Change_.content()).list();
  }

  static List<ShardCase> ofOneTenant() {
    return List.of(
        of(
            "hooks of inserts",
            db -> {
              db.insert(Order_.builder().text(" cup "));
              db.insertAll(List.of(new Order(null, 0, "a "), new Order(null, 0, " b")));
              return told(db);
            }),
        of(
            "hooks of updates and saves",
            db -> {
              Order pen = Order_.get(db, 1L);
              db.update(Order_.builder(pen).text(" pens"));
              db.save(Order_.get(db, 2L));
              db.updateAll(Order_.objects(db).list());
              return told(db);
            }),
        of(
            "hooks of updates and deletes by a query",
            db -> {
              Order_.objects(db).update(Order_.text().set("x"));
              Order_.objects(db).filter(Order_.id().eq(1L)).delete();
              db.delete(Order_.get(db, 2L));
              return told(db);
            }),
        of(
            "hook that refuses the write",
            db -> {
              db.<Exception>transaction(
                  () -> {
                    db.insert(Order_.builder().text("kept"));
                    try {
                      db.insert(Order_.builder().text(" "));
                    } catch (IllegalStateException expected) {
                      db.insert(Order_.builder().text(expected.getMessage()));
                    }
                  });
              return told(db);
            }),
        of(
            "hooks of what is rolled back",
            db -> {
              try {
                db.<Exception>transaction(
                    () -> {
                      db.insert(Order_.builder().text("lost"));
                      throw new IllegalStateException("not this");
                    });
              } catch (IllegalStateException expected) {
                db.insert(Order_.builder().text("kept"));
              }
              return told(db);
            }),
        of(
            "audit of inserts, updates, saves, deletes",
            db -> {
              Treaty truce = db.insert(Treaty_.builder().text("truce").pages(1));
              db.update(Treaty_.builder(truce).pages(2));
              db.save(Treaty_.builder(Treaty_.get(db, 1L)).pages(4).build());
              db.insertAll(List.of(new Treaty(null, 0, "a", 1), new Treaty(null, 0, "b", 2)));
              return db.delete(Treaty_.get(db, 2L)).total();
            }),
        of(
            "audit of updates and deletes by a query",
            db -> {
              Treaty_.objects(db).update(Treaty_.pages().set(Treaty_.pages().plus(1)));
              Treaty_.objects(db).filter(Treaty_.text().eq("trade")).delete();
              return recorded(db);
            }),
        of(
            "audit in a transaction that is rolled back to a savepoint",
            db -> {
              db.<Exception>transaction(
                  () -> {
                    db.update(Treaty_.builder(Treaty_.get(db, 1L)).pages(7).build());
                    try {
                      db.<Exception>transaction(
                          () -> {
                            Treaty_.objects(db).update(Treaty_.pages().set(0));
                            throw new IllegalStateException("not this");
                          });
                    } catch (IllegalStateException expected) {
                      db.update(Treaty_.builder(Treaty_.get(db, 2L)).pages(8).build());
                    }
                  });
              return recorded(db);
            }),
        of(
            "audit of a tenant's rows by what every shard has",
            db -> db.insert(Deed_.builder().text("shed"))),
        of(
            "audit of a tenant's rows by what every shard has, update by a query",
            db -> Deed_.objects(db).update(Deed_.text().set("shed"))));
  }

  static List<ShardCase> ofEveryShard() {
    return List.of(
        of(
            "audit of inserts, with keys",
            db ->
                db.<Object, Exception>transaction(
                    () -> db.insert(new Law(new UUID(0x7000L, 0x8000_0000_0000_00ffL), "stop")))),
        of(
            "audit of updates",
            db ->
                db.<Object, Exception>transaction(
                    () -> Law_.objects(db).update(Law_.text().set("two ways")))));
  }
}
