package dev.kindred.sharding;

import static dev.kindred.sharding.ShardCase.of;

import dev.kindred.Database;
import dev.kindred.error.KindredException;
import dev.kindred.error.ShardingException;
import dev.kindred.error.TransactionAbortedException;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.sharding.firm.Account;
import dev.kindred.sharding.firm.Account_;
import dev.kindred.sharding.firm.Label;
import dev.kindred.sharding.firm.Label_;
import dev.kindred.sharding.firm.Memo_;
import dev.kindred.sharding.firm.Project;
import dev.kindred.sharding.firm.Project_;
import dev.kindred.sharding.firm.Task;
import dev.kindred.sharding.firm.Task_;
import dev.kindred.sharding.firm.Topic_;
import java.util.List;
import java.util.stream.IntStream;

/** Changes of one tenant's rows. */
final class TenantWrites {

  private TenantWrites() {}

  private static Account ann(Database db) {
    return Account_.objects(db).get(Account_.name().eq("Ann"));
  }

  private static Project house(Database db) {
    return Project_.objects(db).get(Project_.title().eq("house"));
  }

  private static Label red(Database db) {
    return Label_.objects(db).get(Label_.word().eq("red"));
  }

  /** The kind of failure, whose message has other SQL. */
  private static Object failing(Runnable work) {
    try {
      work.run();
      return "done";
    } catch (KindredException failure) {
      if (failure instanceof ShardingException || failure instanceof TransactionAbortedException) {
        throw failure;
      }
      return failure.getClass().getSimpleName();
    }
  }

  static List<ShardCase> cases() {
    return List.of(
        of("insert, key from a sequence", db -> db.insert(Account_.builder().name("Eve").score(1))),
        of("insert, UUID key", db -> db.insert(Label_.builder().word("new")).word()),
        of(
            "insert many",
            db ->
                db.insertAll(
                        IntStream.range(0, 20)
                            .mapToObj(
                                each ->
                                    new Account(
                                        null,
                                        0,
                                        "many " + each,
                                        each,
                                        null,
                                        One.none(),
                                        null,
                                        Many.none()))
                            .toList())
                    .size()),
        of(
            "insert with a value that is there",
            db -> failing(() -> db.insert(Account_.builder().name("Ann").score(1)))),
        of(
            "insert with a reference to nothing",
            db ->
                failing(
                    () ->
                        db.insert(
                            Project_.builder().title("x").budget(1).account(Account_.ref(999L))))),
        of("update an entity", db -> db.update(Account_.builder(ann(db)).score(77).build())),
        of(
            "update an entity with a version",
            db -> db.update(Project_.builder(house(db)).budget(77).build())),
        of(
            "update an entity that has changed",
            db -> {
              Project before = house(db);
              db.update(Project_.builder(before).budget(77).build());
              return failing(() -> db.update(Project_.builder(before).budget(78).build()));
            }),
        of(
            "update many entities",
            db ->
                db.updateAll(
                        Account_.objects(db).list().stream()
                            .map(each -> Account_.builder(each).score(50).build())
                            .toList())
                    .size()),
        of("update some attributes", db -> db.update(ann(db), Account_.score())),
        of("save an entity", db -> db.save(Account_.builder(ann(db)).score(8).build())),
        of(
            "save many, new and known",
            db ->
                db.saveAll(
                        List.of(
                            Account_.builder(ann(db)).score(9).build(),
                            new Account(null, 0, "Fay", 1, null, One.none(), null, Many.none())))
                    .size()),
        of(
            "update by a query",
            db -> Account_.objects(db).update(Account_.score().set(Account_.score().plus(1)))),
        of(
            "update by a query, condition along a path",
            db ->
                Project_.objects(db)
                    .filter(Project_.account().name().eq("Ann"))
                    .update(Project_.budget().set(1))),
        of(
            "update by a query, condition along a path to what every shard has",
            db ->
                Account_.objects(db)
                    .filter(Account_.country().name().eq("Mali"))
                    .update(Account_.score().set(1))),
        of(
            "update by a query, condition along a to-many path",
            db ->
                Project_.objects(db)
                    .filter(Project_.tasks().text().contains("i"))
                    .update(Project_.budget().set(2))),
        of(
            "update by a query, slice",
            db ->
                Account_.objects(db)
                    .orderBy(Account_.name().asc())
                    .limit(1)
                    .update(Account_.note().set("first"))),
        of(
            "update by a query, value along a path",
            db -> Project_.objects(db).update(Project_.title().set(Project_.account().name()))),
        of("delete an entity, softly", db -> db.delete(ann(db)).total()),
        of("purge an entity and what refers to it", db -> db.purge(ann(db)).total()),
        of(
            "restore",
            db -> {
              Account gone = Account_.objects(db).withDeleted().get(Account_.name().eq("Gone"));
              return db.restore(gone).name();
            }),
        of("delete an entity with children", db -> db.delete(house(db)).total()),
        of("delete many", db -> db.deleteAll(Task_.objects(db).list()).total()),
        of(
            "delete by a query",
            db -> Task_.objects(db).filter(Task_.text().eq("dig")).delete().total()),
        of(
            "delete by a query along a path",
            db ->
                Task_.objects(db)
                    .filter(Task_.project().account().name().eq("Ann"))
                    .delete()
                    .total()),
        of("what a delete would do", db -> db.explainDelete(house(db)).total()),
        of("refresh", db -> db.refresh(house(db))),
        of(
            "create by a query",
            db -> Account_.objects(db).create(Account_.builder().name("Gil").score(2)).name()),
        of(
            "get or create, known",
            db ->
                Account_.objects(db)
                    .getOrCreate(Account_.builder().name("Ann"), Account_.builder().score(1))),
        of(
            "get or create, new",
            db ->
                Account_.objects(db)
                    .getOrCreate(Account_.builder().name("Hal"), Account_.builder().score(1))
                    .created()),
        of(
            "update or create, known",
            db ->
                Account_.objects(db)
                    .updateOrCreate(Account_.builder().name("Ann"), Account_.builder().score(33))
                    .created()),
        of(
            "update or create, new",
            db ->
                Account_.objects(db)
                    .updateOrCreate(Account_.builder().name("Ida"), Account_.builder().score(33))
                    .created()),
        of(
            "upsert by a unique constraint",
            db ->
                Account_.objects(db)
                    .upsertAll(
                        List.of(
                            Account_.builder(ann(db)).score(44).build(),
                            new Account(null, 7, "Joe", 1, null, One.none(), null, Many.none())),
                        Account_.tenant(),
                        Account_.name())),
        of(
            "upsert by the key",
            db ->
                Label_.objects(db)
                    .upsertAll(
                        List.of(new Label(red(db).id(), 7, "crimson", Many.none())), Label_.id())),
        of(
            "related set: create",
            db -> Project_.tasks(db, house(db)).create(Task_.builder().text("x")).text()),
        of(
            "related set: get or create, update or create",
            db ->
                List.of(
                    Project_.tasks(db, house(db))
                        .getOrCreate(Task_.builder().text("dig"), Task_.builder())
                        .created(),
                    Project_.tasks(db, house(db))
                        .updateOrCreate(Task_.builder().text("lay"), Task_.builder().text("laid"))
                        .created())),
        of(
            "related set: add",
            db -> {
              Task tile = Task_.objects(db).get(Task_.text().eq("tile"));
              Project_.tasks(db, house(db)).add(tile);
              return Project_.tasks(db, house(db)).count();
            }),
        of("related set: delete", db -> Project_.tasks(db, house(db)).delete().total()),
        of(
            "association entity: add, remove",
            db -> {
              Label blue = Label_.objects(db).get(Label_.word().eq("blue"));
              Project_.labels(db, house(db)).add(blue);
              Project_.labels(db, house(db)).remove(red(db));
              return Project_.labels(db, house(db)).list();
            }),
        of(
            "association entity: set, clear",
            db -> {
              Project_.labels(db, house(db)).set(Label_.objects(db));
              long set = Project_.labels(db, house(db)).count();
              Project_.labels(db, house(db)).clear();
              return set;
            }),
        of(
            "join table: add",
            db -> {
              Memo_.topics(db, Memo_.objects(db).get()).add(Topic_.objects(db).get());
              return "done";
            }),
        of(
            "transaction, savepoint that is rolled back",
            db ->
                db.<Object, Exception>transaction(
                    () -> {
                      db.insert(Label_.builder().word("one"));
                      try {
                        db.transaction(
                            () -> {
                              db.insert(Label_.builder().word("two"));
                              throw new IllegalStateException("not this");
                            });
                      } catch (IllegalStateException expected) {
                        db.insert(Label_.builder().word("three"));
                      }
                      return Label_.objects(db).count();
                    })),
        of(
            "transaction, savepoint after a refused statement",
            db ->
                db.<Object, Exception>transaction(
                    () -> {
                      db.insert(Label_.builder().word("one"));
                      Object failure =
                          failing(
                              () ->
                                  db.transaction(
                                      () -> db.insert(Account_.builder().name("Ann").score(1))));
                      db.insert(Label_.builder().word("two"));
                      return failure;
                    })),
        of(
            "transaction with a refused statement that is caught",
            db ->
                failing(
                    () ->
                        db.transaction(
                            () -> {
                              db.insert(Label_.builder().word("one"));
                              failing(() -> db.insert(Account_.builder().name("Ann").score(1)));
                            }))),
        of(
            "transaction that is rolled back",
            db ->
                failing(
                    () ->
                        db.transaction(
                            () -> {
                              db.insert(Label_.builder().word("one"));
                              db.insert(Account_.builder().name("Ann").score(1));
                            }))),
        of(
            "transaction for two tenants",
            db ->
                db.<Object, Exception>transaction(
                    () -> {
                      db.insert(Label_.builder().word("one"));
                      return db.tenant(8L).insert(Label_.builder().word("two")).word();
                    })),
        of(
            "row of another tenant",
            db -> failing(() -> db.insert(new Label(null, 8, "other", Many.none())))));
  }
}
