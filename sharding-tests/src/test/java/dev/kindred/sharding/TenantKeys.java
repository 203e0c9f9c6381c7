package dev.kindred.sharding;

import static dev.kindred.sharding.ShardCase.of;

import dev.kindred.Database;
import dev.kindred.Isolation;
import dev.kindred.TransactionOptions;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.model.Many;
import dev.kindred.sharding.firm.Account_;
import dev.kindred.sharding.firm.Booking;
import dev.kindred.sharding.firm.Booking_;
import dev.kindred.sharding.firm.Chip_;
import dev.kindred.sharding.firm.Label;
import dev.kindred.sharding.firm.Label_;
import dev.kindred.sharding.firm.Leaf;
import dev.kindred.sharding.firm.Leaf_;
import dev.kindred.sharding.firm.Plan;
import dev.kindred.sharding.firm.Plan_;
import dev.kindred.sharding.firm.Project_;
import dev.kindred.sharding.firm.Slot;
import dev.kindred.sharding.firm.Slot_;
import dev.kindred.sharding.firm.Unit;
import dev.kindred.sharding.firm.Unit_;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Kinds of keys, relations and tenants, and many rows, of one tenant. */
final class TenantKeys {

  private TenantKeys() {}

  static List<ShardCase> cases() {
    return Stream.of(ofKeys(), ofRelations(), ofTenants(), ofManyRows())
        .flatMap(List::stream)
        .toList();
  }

  private static Slot slot(int number, String view) {
    return new Slot(7, number, view, Many.none());
  }

  private static List<ShardCase> ofKeys() {
    return List.of(
        of(
            "composite key with the tenant: get, find",
            db -> List.of(Slot_.get(db, 7L, 1), Slot_.find(db, 7L, 3), Slot_.find(db, 8L, 1))),
        of(
            "composite key with the tenant: in a list",
            db ->
                Slot_.objects(db)
                    .filter(Slot_.self().in(List.of(slot(1, ""), slot(2, ""), slot(9, ""))))
                    .orderBy(Slot_.number().asc())
                    .list()),
        of(
            "composite key with the tenant: insert, update, delete",
            db -> {
              db.insert(slot(5, "five"));
              db.insertAll(List.of(slot(6, "six"), slot(7, "seven")));
              db.update(slot(5, "fifth"));
              db.updateAll(List.of(slot(6, "sixth"), slot(1, "first")));
              db.save(slot(8, "eight"));
              return db.delete(slot(7, "")).total();
            }),
        of(
            "composite key with the tenant: save many, upsert",
            db -> {
              db.saveAll(List.of(slot(1, "left"), slot(9, "nine")));
              return Slot_.objects(db)
                  .upsertAll(
                      List.of(slot(2, "right"), slot(10, "ten")), Slot_.tenant(), Slot_.number());
            }),
        of(
            "composite key with the tenant: get or create",
            db ->
                List.of(
                    Slot_.objects(db)
                        .getOrCreate(
                            Slot_.builder().tenant(7L).number(1), Slot_.builder().view("x")),
                    Slot_.objects(db)
                        .getOrCreate(
                            Slot_.builder().tenant(7L).number(4), Slot_.builder().view("x")))),
        of("natural key: get, find", db -> List.of(Unit_.get(db, "kg"), Unit_.find(db, "lb"))),
        of(
            "natural key: insert, save, delete",
            db -> {
              db.insert(new Unit("s", 7, "second"));
              db.save(new Unit("kg", 7, "kilogram"));
              db.save(new Unit("a", 7, "ampere"));
              return db.delete(Unit_.get(db, "m")).total();
            }));
  }

  private static List<ShardCase> ofRelations() {
    return List.of(
        of(
            "composite foreign key: conditions",
            db ->
                List.of(
                    Booking_.objects(db).get(Booking_.slot().eq(slot(1, ""))),
                    Booking_.objects(db).filter(Booking_.slot().view().eq("wing")).list(),
                    Slot_.objects(db).filter(Slot_.bookings().guest().eq("Ann")).list(),
                    Slot_.objects(db)
                        .exclude(Slot_.bookings().guest().eq("Ann"))
                        .orderBy(Slot_.number().asc())
                        .list(),
                    Booking_.objects(db)
                        .filter(
                            Booking_.slot().in(Slot_.objects(db).filter(Slot_.view().eq("port"))))
                        .list())),
        of(
            "composite foreign key: fetch, handles",
            db ->
                List.of(
                    Booking_.objects(db)
                        .orderBy(Booking_.guest().asc())
                        .fetch(Booking_.slot())
                        .list()
                        .stream()
                        .map(each -> each.slot().get())
                        .toList(),
                    Booking_.objects(db).orderBy(Booking_.guest().asc()).list().stream()
                        .map(each -> each.slot().get())
                        .toList(),
                    Slot_.objects(db).orderBy(Slot_.number().asc()).list().stream()
                        .map(each -> each.bookings().list())
                        .toList())),
        of(
            "composite foreign key: insert, delete with children",
            db -> {
              db.insert(new Booking(null, 7, "Cid", Slot_.ref(7L, 1)));
              return db.delete(Slot_.get(db, 7L, 1)).total();
            }),
        of(
            "one-to-one: conditions from both sides",
            db ->
                List.of(
                    Plan_.objects(db).filter(Plan_.project().title().eq("house")).list(),
                    Project_.objects(db).filter(Project_.plan().text().eq("plan a")).list(),
                    Project_.objects(db)
                        .filter(Project_.plan().isNull())
                        .orderBy(Project_.id().asc())
                        .list())),
        of(
            "one-to-one: fetch, related row",
            db ->
                List.of(
                    Plan_.objects(db).fetch(Plan_.project().account()).list().stream()
                        .map(each -> each.project().get().account().get())
                        .toList(),
                    Project_.plan(db, Project_.get(db, 1L)).get(),
                    Project_.plan(db, Project_.get(db, 2L)).find())),
        of(
            "inherited attributes: insert, update, delete",
            db -> {
              Plan plan = db.insert(new Plan("plan c", Project_.ref(2L)));
              db.update(plan);
              return db.delete(Plan_.get(db, 1L)).total();
            }),
        of(
            "self reference: conditions, fetch, handles",
            db ->
                List.of(
                    Project_.objects(db).filter(Project_.whole().title().eq("house")).list(),
                    Project_.objects(db).filter(Project_.parts().title().eq("roof")).list(),
                    Project_.objects(db)
                        .orderBy(Project_.id().asc())
                        .fetch(Project_.whole().account())
                        .list()
                        .stream()
                        .map(each -> each.whole().find().map(whole -> whole.account().get()))
                        .toList())));
  }

  private static Object reading(Database db, Isolation isolation) throws Exception {
    return db.<Object, Exception>transaction(
        TransactionOptions.isolation(isolation),
        () -> {
          db.insert(Label_.builder().word(isolation.name()));
          return List.of(
              Label_.objects(db).count(), db.dsl().fetchValue("show transaction_isolation"));
        });
  }

  private static List<ShardCase> ofTenants() {
    return List.of(
        of(
            "tenant that is a text: read",
            db ->
                List.of(
                    Leaf_.objects(db.tenant("acme")).orderBy(Leaf_.text().asc()).list(),
                    Leaf_.objects(db.tenant("umbra")).count(),
                    Leaf_.objects(db.tenant("nobody")).list(),
                    Leaf_.objects(db.tenant("zeta")).get(Leaf_.text().eq("oak")))),
        of(
            "tenant that is a text: insert, update, delete",
            db -> {
              Database zeta = db.tenant("zeta");
              Leaf leaf = zeta.insert(Leaf_.builder().text("ash"));
              zeta.update(Leaf_.builder(leaf).text("fir"));
              Leaf_.objects(db.tenant("acme")).update(Leaf_.text().set("pine"));
              return Leaf_.objects(db.tenant("umbra")).delete().total();
            }),
        of(
            "tenant that is a UUID: read",
            db ->
                List.of(
                    Chip_.objects(db.tenant(FirmTables.garden(1))).list(),
                    Chip_.objects(db.tenant(FirmTables.garden(2))).get(Chip_.text().eq("fish")))),
        of(
            "tenant that is a UUID: insert, update, delete",
            db -> {
              Database one = db.tenant(FirmTables.garden(1));
              one.insertAll(
                  List.of(Chip_.builder().text("a").build(), Chip_.builder().text("b").build()));
              Chip_.objects(one).update(Chip_.text().set(Chip_.text().concat("!")));
              return Chip_.objects(db.tenant(FirmTables.garden(2))).delete().total();
            }),
        of("tenants that are texts, all", db -> Leaf_.objects(db.allTenants()).count()),
        of("transaction, read committed", db -> reading(db, Isolation.READ_COMMITTED)),
        of("transaction, repeatable read", db -> reading(db, Isolation.REPEATABLE_READ)),
        of("transaction, serializable", db -> reading(db, Isolation.SERIALIZABLE)));
  }

  private static UUID key(int number) {
    return new UUID(0x7000L, 0x8000_0000_0001_0000L + number);
  }

  private static List<Label> labels(int count) {
    return IntStream.range(0, count)
        .mapToObj(each -> new Label(key(each), 7, "label " + each, Many.none()))
        .toList();
  }

  private static List<ShardCase> ofManyRows() {
    return List.of(
        of(
            "10,000 rows: insert, list of their keys, stream, delete by a query",
            db -> {
              List<Label> labels = db.insertAll(labels(10_000));
              List<UUID> keys = labels.stream().map(Label::id).toList();
              try (Stream<Label> rows = Label_.objects(db).stream()) {
                return List.of(
                    labels.size(),
                    rows.count(),
                    Label_.objects(db).filter(Label_.id().in(keys)).count(),
                    Label_.objects(db).inBulk(Label_.id(), keys).size(),
                    Label_.objects(db).filter(Label_.word().startsWith("label")).delete().total());
              }
            }),
        of(
            "list of 1,000 composite keys",
            db ->
                Slot_.objects(db)
                    .filter(
                        Slot_.self()
                            .in(
                                IntStream.range(0, 1_000)
                                    .mapToObj(each -> slot(each, ""))
                                    .toList()))
                    .count()),
        of(
            "10,000 rows: stream in a transaction",
            db -> {
              db.insertAll(labels(10_000));
              return db.<Object, Exception>transaction(
                  () -> {
                    try (Stream<Label> rows = Label_.objects(db).stream()) {
                      return rows.count();
                    }
                  });
            }),
        of(
            "1,000 entities: update, save, delete",
            db -> {
              db.insertAll(labels(1_000));
              db.updateAll(
                  Label_.objects(db).list().stream()
                      .map(each -> Label_.builder(each).word(each.word() + "!").build())
                      .toList());
              db.saveAll(Label_.objects(db).list());
              return db.deleteAll(Label_.objects(db).filter(Label_.word().contains("9")).list())
                  .total();
            }),
        of(
            "1,000 related rows: handles",
            db -> {
              db.insertAll(IntStream.range(100, 1_100).mapToObj(each -> slot(each, "s")).toList());
              db.insertAll(
                  IntStream.range(100, 1_100)
                      .mapToObj(each -> new Booking(key(each), 7, "g", Slot_.ref(7L, each)))
                      .toList());
              return Booking_.objects(db).list().stream()
                  .filter(each -> each.slot().get().view().equals("s"))
                  .count();
            }),
        of(
            "row that is not there",
            db -> {
              try {
                return Account_.get(db, 99L);
              } catch (EntityNotFoundException missing) {
                return missing.getMessage();
              }
            }));
  }
}
