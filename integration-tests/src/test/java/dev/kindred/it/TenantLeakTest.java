package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.H2;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.Accessors;
import dev.kindred.AggregateMethods;
import dev.kindred.AsyncDatabase;
import dev.kindred.AsyncQuerySet;
import dev.kindred.AsyncReadMethods;
import dev.kindred.AsyncTypedQuery;
import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.GroupedQuerySet;
import dev.kindred.Hint;
import dev.kindred.LinkedSet;
import dev.kindred.Projection;
import dev.kindred.QuerySet;
import dev.kindred.ReadMethods;
import dev.kindred.ReadOnlyQuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.RelatedSet;
import dev.kindred.Scope;
import dev.kindred.SelectMethods;
import dev.kindred.TransactionOptions;
import dev.kindred.TypedQuery;
import dev.kindred.Write;
import dev.kindred.WriteMethods;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.TenantMismatchException;
import dev.kindred.it.extra.firm.Account;
import dev.kindred.it.extra.firm.AccountTable;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter_;
import dev.kindred.it.extra.firm.Country_;
import dev.kindred.it.extra.firm.Crew_;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Memo;
import dev.kindred.it.extra.firm.Memo_;
import dev.kindred.it.extra.firm.Post;
import dev.kindred.it.extra.firm.Post_;
import dev.kindred.it.extra.firm.Project;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.it.extra.vault.Change;
import dev.kindred.it.extra.vault.Change_;
import dev.kindred.model.FetchMode;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.schema.Schema;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.RelationMetadata;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No method of the public API tells one tenant of another: what it returns for a tenant is the same
 * with and without the rows of another one, which have the same texts, and these rows stay as they
 * are. A public method without a case fails the test.
 */
class TenantLeakTest extends FirmFixture {

  private static final List<Class<?>> API =
      List.of(
          Database.class,
          WriteMethods.class,
          AsyncDatabase.class,
          QuerySet.class,
          ReadMethods.class,
          ReadOnlyQuerySet.class,
          AsyncQuerySet.class,
          AsyncReadMethods.class,
          AsyncTypedQuery.class,
          Projection.class,
          GroupedQuerySet.class,
          AggregateMethods.class,
          SelectMethods.class,
          TypedQuery.class,
          RelatedSet.class,
          LinkedSet.class,
          DetachableSet.class,
          RelatedOne.class,
          Accessors.class,
          One.class,
          Many.class,
          Write.class);

  /** Methods that neither read nor write rows of entities, or that leave the tenant on purpose. */
  private static final Set<String> NEITHER =
      Set.of(
          "Database.open/1",
          "Database.of/1",
          "Database.builder/1",
          "Database.afterCommit/1",
          "Database.captureAll/0",
          "Database.schema/0",
          "Database.dsl/0",
          "Database.close/0",
          "Database.tenant/1",
          "Database.allTenants/0",
          "Database.forget/1",
          "Database.builder/2",
          "Accessors.ref/2",
          "One.of/1",
          "One.none/0",
          "One.isLoaded/0",
          "One.key/0",
          "Many.none/0",
          "Many.isLoaded/0",
          "QuerySet.skipLocked/0",
          "QuerySet.noWait/0",
          "QuerySet.of/1",
          "Write.kind/0",
          "Write.sets/1");

  /** Methods that {@link #hooksAndAuditsTellOfTheTenantsRowsOnly} calls inside of writes. */
  private static final Set<String> OF_HOOKS =
      Set.of("Write.rows/0", "Write.entities/0", "Write.count/0", "Write.database/0");

  /** Call of a method by a database for a tenant with some rows. */
  private interface Call {
    Object of(Database db, Rows rows) throws Exception;
  }

  private static EntityMetadata<Project> projects() {
    return EntityRegistry.of(Project.class);
  }

  private static RelationMetadata relation(Class<?> entity, String name) {
    return EntityRegistry.of(entity).relations().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static QuerySet<Project> all(Database db) {
    return Project_.objects(db).orderBy(Project_.title().asc(), Project_.id().asc());
  }

  private static QuerySet<Project> house(Database db) {
    return all(db).filter(Project_.title().eq("house"));
  }

  private static RelatedSet<Task> tasks(Database db, Rows rows) {
    return Project_.tasks(db, rows.house());
  }

  private static DetachableSet<Label> labels(Database db, Rows rows) {
    return Project_.labels(db, rows.house());
  }

  private static LinkedSet<Label, Post> posts(Database db) {
    return Crew_.labels(db, Crew_.objects(db).get());
  }

  private static Post_.Builder third() {
    return Post_.builder().grade(3);
  }

  private static Object after(Runnable write, Database db) {
    write.run();
    return List.of(
        all(db).withDeleted().values(),
        Task_.objects(db).orderBy(Task_.id().asc()).values(),
        Label_.objects(db).orderBy(Label_.id().asc()).values(),
        Post_.objects(db).orderBy(Post_.id().asc()).values(),
        all(db).select(Project_.labels().count()).list());
  }

  private static Call write(Call write) {
    return (db, rows) ->
        after(
            () -> {
              try {
                text(write.of(db, rows));
              } catch (Exception failure) {
                throw new IllegalStateException(failure);
              }
            },
            db);
  }

  private static final Map<String, Call> CASES =
      Map.ofEntries(
          entry("Database.fetchMode/1", (db, rows) -> all(db.fetchMode(FetchMode.SINGLE)).list()),
          entry("Database.clock/1", (db, rows) -> all(db.clock(Clock.systemUTC())).count()),
          entry("Database.with/2", (db, rows) -> all(db.with(event -> {})).count()),
          entry(
              "Database.scoped/1",
              (db, rows) -> all(db.scoped(Scope.of("x", Project_.budget().gt(0)))).count()),
          entry("Database.async/0", (db, rows) -> db.async().call(a -> all(a).count())),
          entry(
              "Database.transaction/1",
              (db, rows) -> db.<Long, Exception>transaction(() -> all(db).count())),
          entry(
              "Database.transaction/2",
              (db, rows) ->
                  db.<Long, Exception>transaction(
                      TransactionOptions.readOnly(), () -> all(db).count())),
          entry("Database.capture/1", (db, rows) -> db.capture(() -> all(db).list()).size()),
          entry(
              "Database.fetch/2",
              (db, rows) ->
                  db
                      .fetch(
                          Account_.self(),
                          db.dsl()
                              .selectFrom(AccountTable.ACCOUNT)
                              .where(AccountTable.ACCOUNT.TENANT.eq(7L)))
                      .stream()
                      .map(each -> each.projects().list())
                      .toList()),
          entry(
              "WriteMethods.insert/1",
              (db, rows) -> db.insert(new Label(null, 0, "x", Many.none()))),
          entry(
              "WriteMethods.insertAll/1",
              (db, rows) -> db.insertAll(List.of(new Label(null, 0, "x", Many.none())))),
          entry("WriteMethods.saveAll/1", write((db, rows) -> db.saveAll(List.of(rows.red())))),
          entry("WriteMethods.updateAll/1", write((db, rows) -> db.updateAll(List.of(rows.red())))),
          entry("WriteMethods.save/1", write((db, rows) -> db.save(rows.red()))),
          entry("WriteMethods.update/1", write((db, rows) -> db.update(rows.red()))),
          entry("WriteMethods.update/2", write((db, rows) -> db.update(rows.red(), Label_.word()))),
          entry("WriteMethods.refresh/1", (db, rows) -> db.refresh(rows.house())),
          entry("WriteMethods.delete/1", write((db, rows) -> db.delete(rows.account()))),
          entry("WriteMethods.deleteAll/1", write((db, rows) -> db.deleteAll(List.of(rows.red())))),
          entry("WriteMethods.purge/1", write((db, rows) -> db.purge(rows.account()))),
          entry(
              "WriteMethods.restore/1",
              write(
                  (db, rows) -> {
                    db.delete(rows.roof());
                    return db.restore(rows.roof());
                  })),
          entry("WriteMethods.explainDelete/1", (db, rows) -> db.explainDelete(rows.account())),
          entry("AsyncDatabase.call/1", (db, rows) -> db.async().call(a -> all(a).list())),
          entry(
              "AsyncDatabase.transaction/1",
              (db, rows) -> db.async().transaction(a -> all(a).list())),
          entry(
              "AsyncDatabase.transaction/2",
              (db, rows) ->
                  db.async().transaction(TransactionOptions.readOnly(), a -> all(a).list())),
          entry(
              "AsyncDatabase.insert/1",
              (db, rows) -> db.async().insert(new Label(null, 0, "x", Many.none()))),
          entry(
              "AsyncDatabase.insertAll/1",
              (db, rows) -> db.async().insertAll(List.of(new Label(null, 0, "x", Many.none())))),
          entry("AsyncDatabase.save/1", write((db, rows) -> db.async().save(rows.red()))),
          entry(
              "AsyncDatabase.saveAll/1",
              write((db, rows) -> db.async().saveAll(List.of(rows.red())))),
          entry("AsyncDatabase.update/1", write((db, rows) -> db.async().update(rows.red()))),
          entry(
              "AsyncDatabase.update/2",
              write((db, rows) -> db.async().update(rows.red(), Label_.word()))),
          entry(
              "AsyncDatabase.updateAll/1",
              write((db, rows) -> db.async().updateAll(List.of(rows.red())))),
          entry("AsyncDatabase.refresh/1", (db, rows) -> db.async().refresh(rows.red())),
          entry("AsyncDatabase.delete/1", write((db, rows) -> db.async().delete(rows.account()))),
          entry(
              "AsyncDatabase.deleteAll/1",
              write((db, rows) -> db.async().deleteAll(List.of(rows.red())))),
          entry("AsyncDatabase.purge/1", write((db, rows) -> db.async().purge(rows.account()))),
          entry(
              "AsyncDatabase.restore/1",
              write(
                  (db, rows) -> {
                    db.delete(rows.roof());
                    return db.async().restore(rows.roof());
                  })),
          entry("QuerySet.async/0", (db, rows) -> all(db).async().list()),
          entry(
              "QuerySet.forUpdate/0",
              (db, rows) -> db.<Object, Exception>transaction(() -> all(db).forUpdate().list())),
          entry(
              "QuerySet.update/1",
              write((db, rows) -> all(db).update(Project_.title().set("new")))),
          entry("QuerySet.delete/0", write((db, rows) -> house(db).delete())),
          entry("QuerySet.purge/0", write((db, rows) -> all(db).withDeleted().purge())),
          entry(
              "QuerySet.create/1",
              (db, rows) -> Label_.objects(db).create(Label_.builder().word("x"))),
          entry(
              "QuerySet.getOrCreate/1",
              write((db, rows) -> Label_.objects(db).getOrCreate(Label_.builder().word("red")))),
          entry(
              "QuerySet.getOrCreate/2",
              write(
                  (db, rows) ->
                      Label_.objects(db)
                          .getOrCreate(Label_.builder().word("new"), Label_.builder()))),
          entry(
              "QuerySet.updateOrCreate/2",
              write(
                  (db, rows) ->
                      Label_.objects(db)
                          .updateOrCreate(
                              Label_.builder().word("red"), Label_.builder().word("blue")))),
          entry(
              "QuerySet.updateOrCreate/3",
              write(
                  (db, rows) ->
                      Label_.objects(db)
                          .updateOrCreate(
                              Label_.builder().word("red"),
                              Label_.builder().word("blue"),
                              Label_.builder()))),
          entry(
              "QuerySet.insertAll/1",
              (db, rows) ->
                  Label_.objects(db).insertAll(List.of(new Label(null, 0, "x", Many.none())))),
          entry(
              "QuerySet.upsertAll/2",
              write(
                  (db, rows) ->
                      Account_.objects(db)
                          .upsertAll(List.of(rows.account()), Account_.tenant(), Account_.name()))),
          entry(
              "ReadMethods.filter/1",
              (db, rows) ->
                  house(db)
                      .filter(Project_.tasks().text().contains("work"), Project_.whole().isNull())
                      .list()),
          entry(
              "ReadMethods.exclude/1",
              (db, rows) ->
                  all(db)
                      .exclude(
                          Project_.tasks().text().contains("x"), Project_.labels().word().eq("red"))
                      .list()),
          entry(
              "ReadMethods.unscoped/1",
              (db, rows) ->
                  all(db.scoped(Scope.of("x", Project_.budget().gt(99)))).unscoped("x").list()),
          entry(
              "ReadMethods.withDeleted/0",
              (db, rows) ->
                  all(db)
                      .withDeleted()
                      .filter(Project_.account().projects().title().eq("roof"))
                      .list()),
          entry(
              "ReadMethods.orderBy/1",
              (db, rows) ->
                  Project_.objects(db)
                      .orderBy(
                          Project_.account().name().asc(),
                          Project_.tasks().count().desc(),
                          Project_.id().asc())
                      .list()),
          entry("ReadMethods.reverse/0", (db, rows) -> all(db).reverse().list()),
          entry("ReadMethods.limit/1", (db, rows) -> all(db).limit(3).list()),
          entry("ReadMethods.offset/1", (db, rows) -> all(db).offset(1).list()),
          entry(
              "ReadMethods.distinct/0",
              (db, rows) -> Project_.objects(db).distinct().select(Project_.title()).count()),
          entry(
              "ReadMethods.union/1",
              (db, rows) -> house(db).orderBy().union(Project_.objects(db)).count()),
          entry(
              "ReadMethods.intersect/1",
              (db, rows) -> Project_.objects(db).intersect(Project_.objects(db).limit(9)).count()),
          entry(
              "ReadMethods.except/1",
              (db, rows) ->
                  Project_.objects(db)
                      .except(Project_.objects(db).filter(Project_.title().eq("x")))
                      .count()),
          entry(
              "ReadMethods.fetch/1",
              (db, rows) ->
                  all(db)
                      .fetch(Project_.account().country(), Project_.tasks(), Project_.labels())
                      .list()
                      .stream()
                      .map(
                          each ->
                              each.account().get()
                                  + ""
                                  + each.tasks().list()
                                  + each.labels().list())
                      .toList()),
          entry(
              "ReadMethods.fetch/2",
              (db, rows) ->
                  all(db).fetch(Project_.tasks(), tasks -> tasks.limit(5)).list().stream()
                      .map(each -> each.tasks().list())
                      .toList()),
          entry(
              "ReadMethods.fetchMode/1",
              (db, rows) ->
                  all(db).fetchMode(FetchMode.SINGLE).list().stream()
                      .map(each -> each.parts().list())
                      .toList()),
          entry(
              "ReadMethods.hint/1",
              (db, rows) ->
                  all(db).hint(Hint.GROUPED).select(Project_.labels().projects().count()).list()),
          entry("ReadMethods.none/0", (db, rows) -> all(db).none().list()),
          entry("ReadMethods.list/0", (db, rows) -> all(db).list()),
          entry("ReadMethods.stream/0", (db, rows) -> all(db).stream()),
          entry("ReadMethods.first/0", (db, rows) -> all(db).first()),
          entry("ReadMethods.last/0", (db, rows) -> all(db).last()),
          entry("ReadMethods.find/0", (db, rows) -> house(db).find()),
          entry("ReadMethods.get/0", (db, rows) -> house(db).get()),
          entry("ReadMethods.get/1", (db, rows) -> all(db).get(Project_.title().eq("roof"))),
          entry("ReadMethods.count/0", (db, rows) -> all(db).count()),
          entry("ReadMethods.exists/0", (db, rows) -> house(db).exists()),
          entry(
              "ReadMethods.exists/1",
              (db, rows) -> all(db).exists(Project_.whole().tasks().text().eq("work on house"))),
          entry("ReadMethods.page/1", (db, rows) -> all(db).page(5)),
          entry(
              "ReadMethods.page/2",
              (db, rows) -> all(db).page(5, all(db).page(1).next().orElseThrow())),
          entry(
              "ReadMethods.inBulk/2",
              (db, rows) -> Project_.objects(db).inBulk(Project_.id(), List.of(1L, 2L, 3L, 4L))),
          entry("ReadMethods.values/0", (db, rows) -> all(db).values()),
          entry(
              "ReadMethods.select/1",
              (db, rows) -> all(db).select(Project_.account().projects().tasks().count()).list()),
          entry(
              "ReadMethods.aggregate/1",
              (db, rows) -> all(db).aggregate(Project_.labels().projects().count())),
          entry(
              "ReadMethods.groupBy/1",
              (db, rows) ->
                  Project_.objects(db)
                      .groupBy(Project_.account().name())
                      .select(Project_.tasks().text().countDistinct())
                      .list()),
          entry("ReadMethods.sql/0", (db, rows) -> all(db).sql()),
          entry("ReadMethods.explain/0", (db, rows) -> all(db).explain().length() > 0),
          entry(
              "ReadOnlyQuerySet.async/0",
              (db, rows) -> Accessors.readOnlyObjects(db, projects()).async().list()),
          entry(
              "AsyncQuerySet.update/1",
              write((db, rows) -> all(db).async().update(Project_.title().set("new")))),
          entry("AsyncQuerySet.delete/0", write((db, rows) -> house(db).async().delete())),
          entry(
              "AsyncQuerySet.purge/0", write((db, rows) -> all(db).withDeleted().async().purge())),
          entry(
              "AsyncQuerySet.create/1",
              (db, rows) -> Label_.objects(db).async().create(Label_.builder().word("x"))),
          entry(
              "AsyncQuerySet.getOrCreate/1",
              write(
                  (db, rows) ->
                      Label_.objects(db).async().getOrCreate(Label_.builder().word("red")))),
          entry(
              "AsyncQuerySet.getOrCreate/2",
              write(
                  (db, rows) ->
                      Label_.objects(db)
                          .async()
                          .getOrCreate(Label_.builder().word("new"), Label_.builder()))),
          entry(
              "AsyncQuerySet.updateOrCreate/2",
              write(
                  (db, rows) ->
                      Label_.objects(db)
                          .async()
                          .updateOrCreate(
                              Label_.builder().word("red"), Label_.builder().word("blue")))),
          entry(
              "AsyncQuerySet.insertAll/1",
              (db, rows) ->
                  Label_.objects(db)
                      .async()
                      .insertAll(List.of(new Label(null, 0, "x", Many.none())))),
          entry(
              "AsyncQuerySet.upsertAll/2",
              write(
                  (db, rows) ->
                      Account_.objects(db)
                          .async()
                          .upsertAll(List.of(rows.account()), Account_.tenant(), Account_.name()))),
          entry("AsyncReadMethods.last/0", (db, rows) -> all(db).async().last()),
          entry(
              "AsyncReadMethods.get/1",
              (db, rows) -> all(db).async().get(Project_.title().eq("roof"))),
          entry(
              "AsyncReadMethods.exists/1",
              (db, rows) -> all(db).async().exists(Project_.title().eq("roof"))),
          entry("AsyncReadMethods.page/1", (db, rows) -> all(db).async().page(5)),
          entry(
              "AsyncReadMethods.page/2",
              (db, rows) -> all(db).async().page(5, all(db).page(1).next().orElseThrow())),
          entry(
              "AsyncReadMethods.inBulk/2",
              (db, rows) ->
                  Project_.objects(db).async().inBulk(Project_.id(), List.of(1L, 2L, 3L, 4L))),
          entry("AsyncReadMethods.values/0", (db, rows) -> all(db).async().values()),
          entry(
              "AsyncReadMethods.aggregate/1",
              (db, rows) -> all(db).async().aggregate(Project_.title().max())),
          entry(
              "AsyncTypedQuery.call/1", (db, rows) -> all(db).async().call(query -> query.count())),
          entry("AsyncTypedQuery.list/0", (db, rows) -> all(db).async().list()),
          entry("AsyncTypedQuery.first/0", (db, rows) -> all(db).async().first()),
          entry("AsyncTypedQuery.find/0", (db, rows) -> house(db).async().find()),
          entry("AsyncTypedQuery.get/0", (db, rows) -> house(db).async().get()),
          entry("AsyncTypedQuery.count/0", (db, rows) -> all(db).async().count()),
          entry("AsyncTypedQuery.exists/0", (db, rows) -> house(db).async().exists()),
          entry(
              "Projection.async/0", (db, rows) -> all(db).select(Project_.title()).async().list()),
          entry(
              "Projection.distinct/0",
              (db, rows) ->
                  Project_.objects(db).select(Project_.account().name()).distinct().count()),
          entry(
              "Projection.limit/1", (db, rows) -> all(db).select(Project_.title()).limit(3).list()),
          entry(
              "Projection.offset/1",
              (db, rows) -> all(db).select(Project_.title()).offset(1).list()),
          entry("Projection.list/0", (db, rows) -> all(db).select(Project_.whole().title()).list()),
          entry("Projection.stream/0", (db, rows) -> all(db).select(Project_.title()).stream()),
          entry("Projection.first/0", (db, rows) -> all(db).select(Project_.title()).first()),
          entry("Projection.last/0", (db, rows) -> all(db).select(Project_.title()).last()),
          entry("Projection.find/0", (db, rows) -> house(db).select(Project_.id()).find()),
          entry("Projection.get/0", (db, rows) -> house(db).select(Project_.id()).get()),
          entry("Projection.count/0", (db, rows) -> all(db).select(Project_.title()).count()),
          entry("Projection.exists/0", (db, rows) -> all(db).select(Project_.title()).exists()),
          entry("Projection.sql/0", (db, rows) -> all(db).select(Project_.title()).sql()),
          entry(
              "GroupedQuerySet.having/1",
              (db, rows) ->
                  Project_.objects(db)
                      .groupBy(Project_.title())
                      .having(Project_.id().count().gt(1L))
                      .select(Project_.title())
                      .list()),
          entry(
              "GroupedQuerySet.orderBy/1",
              (db, rows) ->
                  Project_.objects(db)
                      .groupBy(Project_.title())
                      .orderBy(Project_.title().asc())
                      .select(Project_.id().count())
                      .list()),
          entry(
              "GroupedQuerySet.select/1",
              (db, rows) ->
                  Project_.objects(db)
                      .groupBy(Project_.account().name())
                      .select(Project_.budget().sum())
                      .list()),
          entry(
              "AggregateMethods.aggregate",
              (db, rows) ->
                  all(db)
                      .aggregate(List::of, Project_.id().count(), Project_.labels().word().max())
                      .toString()),
          entry(
              "SelectMethods.select",
              (db, rows) ->
                  all(db)
                      .select(
                          List::of, Project_.title(), Project_.account().projects().title().max())
                      .list()),
          entry("TypedQuery.list/0", (db, rows) -> ((TypedQuery<?>) all(db)).list()),
          entry("TypedQuery.stream/0", (db, rows) -> ((TypedQuery<?>) all(db)).stream()),
          entry("TypedQuery.first/0", (db, rows) -> ((TypedQuery<?>) all(db)).first()),
          entry("TypedQuery.find/0", (db, rows) -> ((TypedQuery<?>) house(db)).find()),
          entry("TypedQuery.get/0", (db, rows) -> ((TypedQuery<?>) house(db)).get()),
          entry("TypedQuery.count/0", (db, rows) -> ((TypedQuery<?>) all(db)).count()),
          entry("TypedQuery.exists/0", (db, rows) -> ((TypedQuery<?>) all(db)).exists()),
          entry("TypedQuery.sql/0", (db, rows) -> ((TypedQuery<?>) all(db)).sql()),
          entry("RelatedSet.query/0", (db, rows) -> tasks(db, rows).query().count()),
          entry("RelatedSet.list/0", (db, rows) -> labels(db, rows).list()),
          entry("RelatedSet.count/0", (db, rows) -> labels(db, rows).count()),
          entry("RelatedSet.exists/0", (db, rows) -> tasks(db, rows).exists()),
          entry("RelatedSet.contains/1", (db, rows) -> labels(db, rows).contains(rows.red())),
          entry(
              "RelatedSet.create/1",
              write((db, rows) -> tasks(db, rows).create(Task_.builder().text("x")))),
          entry(
              "RelatedSet.getOrCreate/1",
              write((db, rows) -> labels(db, rows).getOrCreate(Label_.builder().word("red")))),
          entry(
              "RelatedSet.getOrCreate/2",
              write(
                  (db, rows) ->
                      labels(db, rows).getOrCreate(Label_.builder().word("x"), Label_.builder()))),
          entry(
              "RelatedSet.updateOrCreate/2",
              write(
                  (db, rows) ->
                      tasks(db, rows)
                          .updateOrCreate(
                              Task_.builder().text("work on house"), Task_.builder().text("y")))),
          entry(
              "RelatedSet.updateOrCreate/3",
              write(
                  (db, rows) ->
                      tasks(db, rows)
                          .updateOrCreate(
                              Task_.builder().text("no"),
                              Task_.builder().text("y"),
                              Task_.builder().text("z")))),
          entry(
              "RelatedSet.add/1",
              write(
                  (db, rows) -> {
                    labels(db, rows).add(Label_.objects(db));
                    tasks(db, rows).add(rows.tile());
                    return "";
                  })),
          entry("RelatedSet.delete/0", write((db, rows) -> tasks(db, rows).delete())),
          entry(
              "DetachableSet.remove/1",
              write(
                  (db, rows) -> {
                    labels(db, rows).remove(rows.red());
                    return "";
                  })),
          entry(
              "DetachableSet.clear/0",
              write(
                  (db, rows) -> {
                    labels(db, rows).clear();
                    return "";
                  })),
          entry(
              "DetachableSet.set/1",
              write(
                  (db, rows) -> {
                    labels(db, rows).set(Label_.objects(db));
                    return "";
                  })),
          entry(
              "LinkedSet.add/2",
              write(
                  (db, rows) -> {
                    Label blue = db.insert(Label_.builder().word("blue"));
                    posts(db).add(third(), List.of(rows.red(), blue));
                    return posts(db).list();
                  })),
          entry(
              "LinkedSet.set/2",
              write(
                  (db, rows) -> {
                    Label blue = db.insert(Label_.builder().word("blue"));
                    posts(db).set(third(), List.of(blue));
                    return posts(db).count();
                  })),
          entry(
              "LinkedSet.create/2",
              write((db, rows) -> posts(db).create(Label_.builder().word("red"), third()))),
          entry(
              "LinkedSet.getOrCreate/3",
              write(
                  (db, rows) ->
                      posts(db)
                          .getOrCreate(Label_.builder().word("red"), Label_.builder(), third()))),
          entry(
              "LinkedSet.updateOrCreate/4",
              write(
                  (db, rows) ->
                      posts(db)
                          .updateOrCreate(
                              Label_.builder().word("red"),
                              Label_.builder().word("blue"),
                              Label_.builder().word("green"),
                              third()))),
          entry(
              "RelatedOne.get/0",
              (db, rows) -> {
                charter(db, rows.house());
                return Project_.charter(db, rows.house()).get();
              }),
          entry("RelatedOne.find/0", (db, rows) -> Project_.charter(db, rows.house()).find()),
          entry(
              "RelatedOne.isPresent/0",
              (db, rows) -> Project_.charter(db, rows.house()).isPresent()),
          entry(
              "RelatedOne.create/1",
              (db, rows) ->
                  Project_.charter(db, rows.house()).create(Charter_.builder().text("x"))),
          entry(
              "RelatedOne.set/1",
              (db, rows) -> Project_.charter(db, rows.roof()).set(charter(db, rows.house()))),
          entry("Accessors.objects/2", (db, rows) -> Accessors.objects(db, projects()).count()),
          entry(
              "Accessors.readOnlyObjects/2",
              (db, rows) -> Accessors.readOnlyObjects(db, projects()).count()),
          entry(
              "Accessors.find/3",
              (db, rows) ->
                  Stream.of(1L, 2L, 3L, 4L)
                      .map(key -> Accessors.find(db, projects(), key))
                      .toList()),
          entry("Accessors.get/3", (db, rows) -> Accessors.get(db, projects(), rows.house().id())),
          entry(
              "Accessors.readOnlySet/3",
              (db, rows) ->
                  Accessors.readOnlySet(db, relation(Project.class, "tasks"), rows.house()).list()),
          entry(
              "Accessors.relatedSet/3",
              (db, rows) ->
                  Accessors.relatedSet(db, relation(Project.class, "tasks"), rows.house()).list()),
          entry(
              "Accessors.detachableSet/3",
              (db, rows) ->
                  Accessors.detachableSet(db, relation(Project.class, "labels"), rows.house())
                      .list()),
          entry(
              "Accessors.linkedSet/3",
              (db, rows) ->
                  Accessors.linkedSet(db, relation(Project.class, "labels"), rows.house()).list()),
          entry(
              "Accessors.relatedOne/3",
              (db, rows) ->
                  Accessors.relatedOne(db, relation(Project.class, "charter"), rows.house())
                      .find()),
          entry(
              "Accessors.relatedSetOf/3",
              (db, rows) ->
                  Accessors.relatedSetOf(
                      db, relation(Account.class, "projects"), List.of(rows.account()))),
          entry("One.get/0", (db, rows) -> Project_.get(db, rows.house().id()).account().get()),
          entry("One.find/0", (db, rows) -> Project_.get(db, rows.roof().id()).whole().find()),
          entry(
              "One.isPresent/0",
              (db, rows) -> Project_.get(db, rows.roof().id()).whole().isPresent()),
          entry("Many.list/0", (db, rows) -> Country_.objects(db).get().accounts().list()),
          entry("Many.stream/0", (db, rows) -> Country_.objects(db).get().accounts().stream()),
          entry("Many.size/0", (db, rows) -> Country_.objects(db).get().accounts().size()),
          entry("Many.isEmpty/0", (db, rows) -> Country_.objects(db).get().accounts().isEmpty()),
          entry(
              "Many.iterator/0",
              (db, rows) -> {
                String text = "";
                for (Account each : Country_.objects(db).get().accounts()) {
                  text += each;
                }
                return text;
              }));

  @Test
  void everyPublicMethodHasACase() {
    Set<String> methods = new TreeSet<>();
    for (Class<?> type : API) {
      Arrays.stream(type.getDeclaredMethods())
          .filter(each -> Modifier.isPublic(each.getModifiers()) && !each.isBridge())
          .filter(each -> !each.getName().equals("toString"))
          .forEach(each -> methods.add(key(type, each)));
    }
    Set<String> known = new TreeSet<>(CASES.keySet());
    known.addAll(NEITHER);
    known.addAll(OF_HOOKS);

    assertThat(methods).isEqualTo(known);
  }

  private static String key(Class<?> type, Method method) {
    boolean hasManyForms = type == AggregateMethods.class || type == SelectMethods.class;
    return type.getSimpleName()
        + "."
        + method.getName()
        + (hasManyForms ? "" : "/" + method.getParameterCount());
  }

  @Test
  void noMethodTellsOfAnotherTenant() {
    assumeTrue(kind == H2, "one database is enough: the statements are the same");
    CASES.forEach(
        (name, call) -> {
          String alone = run(call, false);
          assertThat(run(call, true)).as(name).isEqualTo(alone);
        });
  }

  private String run(Call call, boolean withOthers) {
    schema.drop();
    schema.create();
    Database mine = seven.clock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    italy = db.insert(Country_.builder().name("Italy"));
    Rows strangers = rows(eight);
    Rows rows = rows(mine);
    crew(eight, strangers);
    crew(mine, rows);
    if (!withOthers) {
      Crew_.objects(eight).delete();
      eight.purge(strangers.account());
      eight.delete(strangers.red());
    }
    String before = dump();
    String result;
    try {
      result = text(call.of(mine, rows));
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
    assertThat(dump()).isEqualTo(before);
    return result;
  }

  private static void crew(Database firm, Rows rows) {
    Crew_.labels(firm, firm.insert(Crew_.builder().name("crew"))).add(rows.red());
  }

  /** What is given is of another tenant: it is refused, or not found. */
  @Test
  void entitiesOfAnotherTenantStayAsTheyAre() {
    crew(eight, others);
    String before = dump();
    List<Call> calls =
        List.of(
            (db, rows) -> db.delete(rows.red()).total(),
            (db, rows) -> db.deleteAll(List.of(rows.red(), rows.house(), rows.build())).total(),
            (db, rows) -> db.purge(rows.account()).total(),
            (db, rows) -> db.explainDelete(rows.account()).total(),
            (db, rows) -> db.explainDelete(rows.red()).total(),
            (db, rows) -> db.restore(rows.roof()),
            (db, rows) -> db.refresh(rows.red()),
            (db, rows) -> db.update(rows.red()),
            (db, rows) -> db.updateAll(List.of(rows.red())),
            (db, rows) -> db.save(rows.red()),
            (db, rows) -> db.saveAll(List.of(rows.red())),
            (db, rows) -> tasks(db, rows).delete().total(),
            (db, rows) -> labels(db, rows).list().size(),
            (db, rows) -> Crew_.labels(db, Crew_.objects(eight).get()).count());
    for (int i = 0; i < calls.size(); i++) {
      int call = i;
      Throwable refusal =
          catchThrowable(() -> assertThat(calls.get(call).of(seven, others)).hasToString("0"));
      if (refusal != null) {
        assertThat(refusal)
            .as("%d", call)
            .isInstanceOfAny(TenantMismatchException.class, EntityNotFoundException.class);
      }
      assertThat(dump()).as("%d", call).isEqualTo(before);
    }
    DetachableSet<Label> red = labels(seven, others);
    assertThatThrownBy(red::clear).isInstanceOf(TenantMismatchException.class);
    assertThatThrownBy(() -> labels(seven, mine).add(others.red()))
        .isInstanceOf(TenantMismatchException.class);
    assertThat(dump()).isEqualTo(before);
  }

  @Test
  void hooksAndAuditsTellOfTheTenantsRowsOnly() {
    Schema records = db.schema().only(Memo.class, Change.class);
    records.create();
    try {
      List<String> told = new ArrayList<>();
      Database audited =
          Database.builder(fresh().dataSource())
              .beforeWrite(Memo_.self(), write -> told.add(told(write)))
              .afterWrite(Memo_.self(), write -> told.add("after " + write.count()))
              .audit(
                  entry ->
                      Change_.builder()
                          .entity(entry.entity().getSimpleName())
                          .row(entry.key())
                          .kind(entry.kind())
                          .at(entry.at())
                          .author("Ann")
                          .before(entry.before())
                          .after(entry.after()))
              .open();
      audited.tenant(8L).insert(Memo_.builder().text("secret"));
      audited.tenant(7L).insert(Memo_.builder().text("mine"));
      told.clear();
      Change_.objects(db).delete();

      Memo_.objects(audited.tenant(7L)).update(Memo_.text().set("x"));
      Memo_.objects(audited.async().call(each -> each.tenant(7L)).join()).delete();

      assertThat(told)
          .containsExactly("[mine] of 7: 1", "after 1", "[x] of 7: 1", "after 1")
          .noneMatch(text -> text.contains("secret"));
      assertThat(Change_.objects(db).orderBy(Change_.id().asc()).list())
          .hasSize(2)
          .allSatisfy(
              each -> assertThat(each.before() + each.after()).doesNotContain("secret", "8"));
      assertThat(Memo_.objects(all).select(Memo_.text()).list()).containsExactly("secret");
    } finally {
      records.drop();
    }
  }

  private static String told(Write<Memo> write) {
    List<String> texts = write.rows().select(Memo_.text()).list();
    assertThat(write.entities()).allMatch(each -> each.id() == null);
    return texts + " of 7: " + Memo_.objects(write.database()).count();
  }

  private String dump() {
    return Stream.of(
            Account_.objects(eight).withDeleted().orderBy(Account_.id().asc()).values(),
            Project_.objects(eight).withDeleted().orderBy(Project_.id().asc()).values(),
            Task_.objects(eight).orderBy(Task_.id().asc()).values(),
            Label_.objects(eight).orderBy(Label_.id().asc()).values(),
            Label_.objects(eight).select(Label_.projects().count()).list(),
            Post_.objects(eight).orderBy(Post_.id().asc()).values())
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Object result) {
    if (result instanceof CompletableFuture<?> future) {
      return text(future.join());
    }
    if (result instanceof Stream<?> stream) {
      try (stream) {
        return text(stream.toList());
      }
    }
    return String.valueOf(result);
  }
}
