package dev.kindred.sharding;

import static dev.kindred.sharding.ShardCase.of;

import dev.kindred.Database;
import dev.kindred.Hint;
import dev.kindred.QuerySet;
import dev.kindred.Scope;
import dev.kindred.TransactionOptions;
import dev.kindred.model.FetchMode;
import dev.kindred.sharding.firm.Account_;
import dev.kindred.sharding.firm.Country_;
import dev.kindred.sharding.firm.Label_;
import dev.kindred.sharding.firm.Memo_;
import dev.kindred.sharding.firm.Project;
import dev.kindred.sharding.firm.Project_;
import dev.kindred.sharding.firm.Task_;
import java.math.BigDecimal;
import java.util.List;

/** Reads of one tenant's rows. */
final class TenantReads {

  private TenantReads() {}

  private static QuerySet<Project> all(Database db) {
    return Project_.objects(db).orderBy(Project_.title().asc());
  }

  private static QuerySet<Project> house(Database db) {
    return all(db).filter(Project_.title().eq("house"));
  }

  static List<ShardCase> cases() {
    return List.of(
        of("all rows, ordered", db -> all(db).list()),
        of("find by key", db -> List.of(Project_.find(db, 1L), Project_.find(db, 11L))),
        of("get by a unique value", db -> Account_.objects(db).get(Account_.name().eq("Ben"))),
        of("count, exists", db -> List.of(all(db).count(), house(db).exists())),
        of("first, last", db -> List.of(all(db).first(), all(db).last())),
        of("limit and offset", db -> all(db).limit(2).offset(1).list()),
        of("reverse", db -> all(db).reverse().list()),
        of(
            "order with nulls",
            db ->
                Task_.objects(db)
                    .orderBy(Task_.hours().desc(), Task_.text().asc())
                    .select(Task_.text())
                    .list()),
        of(
            "order along a path and by an aggregate",
            db ->
                Project_.objects(db)
                    .orderBy(
                        Project_.account().name().asc(),
                        Project_.tasks().count().desc(),
                        Project_.id().asc())
                    .list()),
        of(
            "list of values",
            db -> all(db).filter(Project_.title().in(List.of("house", "shed", "barn"))).list()),
        of(
            "list of many keys",
            db ->
                all(db)
                    .inBulk(
                        Project_.id(), java.util.stream.LongStream.range(1, 90).boxed().toList())
                    .keySet()
                    .stream()
                    .sorted()
                    .toList()),
        of(
            "texts, numbers, dates",
            db ->
                Task_.objects(db)
                    .filter(
                        Task_.text().startsWith("d"),
                        Task_.hours().gt(new BigDecimal("1.2")),
                        Task_.due().isNotNull())
                    .list()),
        of(
            "or, not, null",
            db ->
                Account_.objects(db)
                    .filter(
                        Account_.note().isNull().or(Account_.note().eq("x")),
                        Account_.score().gt(100).not())
                    .orderBy(Account_.name().asc())
                    .list()),
        of(
            "condition along to-one paths",
            db -> all(db).filter(Project_.account().name().eq("Ann")).list()),
        of(
            "condition along a path to what every shard has",
            db -> all(db).filter(Project_.account().country().name().eq("Mali")).list()),
        of(
            "condition along a to-many path",
            db -> all(db).filter(Project_.tasks().text().contains("i")).list()),
        of(
            "condition along two to-many paths",
            db ->
                Account_.objects(db).filter(Account_.projects().tasks().text().eq("tile")).list()),
        of(
            "exclude along a to-many path",
            db -> all(db).exclude(Project_.tasks().text().contains("i")).list()),
        of(
            "condition along an association entity",
            db -> all(db).filter(Project_.labels().word().eq("red")).list()),
        of(
            "no related row",
            db -> Account_.objects(db).filter(Account_.projects().id().isNull()).list()),
        of(
            "query inside, in (..)",
            db ->
                all(db)
                    .filter(
                        Project_.account().in(Account_.objects(db).filter(Account_.score().gt(4))))
                    .list()),
        of(
            "aggregate of related rows, as a condition",
            db -> all(db).filter(Project_.tasks().count().ge(1L)).list()),
        of(
            "aggregates of related rows, selected",
            db ->
                all(db)
                    .select(
                        List::of,
                        Project_.title(),
                        Project_.tasks().count(),
                        Project_.tasks().hours().sum().optional())
                    .list()),
        of(
            "aggregates of related rows, grouped by a hint",
            db -> all(db).hint(Hint.GROUPED).select(Project_.labels().projects().count()).list()),
        of(
            "aggregates of all rows",
            db ->
                all(db)
                    .aggregate(
                        List::of,
                        Project_.id().count(),
                        Project_.budget().sum(),
                        Project_.budget().avg(),
                        Project_.title().max())),
        of(
            "aggregate of no rows",
            db ->
                all(db)
                    .filter(Project_.title().eq("no"))
                    .aggregate(List::of, Project_.id().count(), Project_.title().max().optional())),
        of(
            "group by, having, order",
            db ->
                Project_.objects(db)
                    .groupBy(Project_.account().name())
                    .having(Project_.id().count().ge(1L))
                    .orderBy(Project_.account().name().asc())
                    .select(List::of, Project_.account().name(), Project_.budget().sum())
                    .list()),
        of(
            "group by, aggregates of related rows",
            db ->
                Project_.objects(db)
                    .groupBy(Project_.account().name())
                    .orderBy(Project_.account().name().asc())
                    .select(List::of, Project_.account().name(), Project_.tasks().count())
                    .list()),
        of(
            "distinct",
            db ->
                Project_.objects(db)
                    .orderBy(Project_.account().name().asc())
                    .select(Project_.account().name())
                    .distinct()
                    .list()),
        of(
            "count of distinct results",
            db -> Project_.objects(db).select(Project_.account().name()).distinct().count()),
        of(
            "union",
            db ->
                house(db)
                    .orderBy()
                    .union(Project_.objects(db).filter(Project_.budget().gt(6)))
                    .orderBy(Project_.title().asc())
                    .list()),
        of(
            "union of slices",
            db -> all(db).limit(1).union(all(db).offset(2)).orderBy(Project_.id().asc()).list()),
        of(
            "intersect, except",
            db ->
                List.of(
                    Project_.objects(db).intersect(house(db).orderBy()).count(),
                    Project_.objects(db).except(house(db).orderBy()).count())),
        of("select along a path", db -> all(db).select(Project_.whole().title()).list()),
        of(
            "select expressions",
            db ->
                all(db)
                    .select(List::of, Project_.title().upper(), Project_.budget().plus(1))
                    .list()),
        of("values", db -> Label_.objects(db).orderBy(Label_.word().asc()).values()),
        of("page, and the next", db -> all(db).page(2, all(db).page(1).next().orElseThrow())),
        of("stream", db -> all(db).stream()),
        of(
            "stream in a transaction",
            db -> db.<Object, Exception>transaction(() -> all(db).stream().toList())),
        of("nothing", db -> all(db).none().list()),
        of(
            "fetch to-one, with a join",
            db ->
                all(db).fetch(Project_.account().country()).list().stream()
                    .map(each -> each.account().get() + "" + each.account().get().country().find())
                    .toList()),
        of(
            "fetch to-many",
            db ->
                all(db).fetch(Project_.tasks(), Project_.labels()).list().stream()
                    .map(each -> each.tasks().list().size() + " " + each.labels().list().size())
                    .toList()),
        of(
            "fetch a slice of related rows",
            db ->
                all(db)
                    .fetch(Project_.tasks(), tasks -> tasks.orderBy(Task_.text().asc()).limit(1))
                    .list()
                    .stream()
                    .map(each -> each.tasks().list())
                    .toList()),
        of(
            "handles that load for all",
            db ->
                all(db).list().stream()
                    .map(each -> each.account().get().name() + each.tasks().list().size())
                    .toList()),
        of(
            "handles that load for one",
            db ->
                all(db).fetchMode(FetchMode.SINGLE).list().stream()
                    .map(each -> each.account().get().name() + each.parts().list())
                    .toList()),
        of(
            "handles from what every shard has",
            db ->
                Country_.objects(db).orderBy(Country_.name().asc()).list().stream()
                    .map(each -> each.accounts().list())
                    .toList()),
        of(
            "what every shard has, by the tenant's rows",
            db ->
                Country_.objects(db)
                    .filter(Country_.accounts().name().eq("Ann"))
                    .orderBy(Country_.name().asc())
                    .list()),
        of(
            "what every shard has, with a count of the tenant's rows",
            db ->
                Country_.objects(db)
                    .orderBy(Country_.name().asc())
                    .select(List::of, Country_.name(), Country_.accounts().count())
                    .list()),
        of(
            "what every shard has, without some, by the tenant's rows",
            db ->
                Country_.objects(db)
                    .filter(Country_.accounts().score().gt(1))
                    .exclude(Country_.accounts().name().eq("Ben"))
                    .orderBy(Country_.name().asc())
                    .list()),
        of(
            "what every shard has, without the tenant's rows",
            db ->
                Country_.objects(db)
                    .exclude(Country_.accounts().name().isNotNull())
                    .orderBy(Country_.name().asc())
                    .list()),
        of(
            "related set",
            db -> {
              Project house = house(db).get();
              return List.of(
                  Project_.tasks(db, house).count(),
                  Project_.tasks(db, house).query().orderBy(Task_.id().asc()).list(),
                  Project_.labels(db, house).list(),
                  Project_.labels(db, house)
                      .contains(Label_.objects(db).get(Label_.word().eq("red"))));
            }),
        of(
            "rows that are marked as deleted",
            db -> Account_.objects(db).withDeleted().orderBy(Account_.name().asc()).values()),
        of(
            "named scope",
            db ->
                all(db.scoped(Scope.of("small", Project_.budget().lt(8))))
                    .select(Project_.title())
                    .list()),
        of(
            "named scope along a path",
            db -> all(db.scoped(Scope.of("anns", Project_.account().name().eq("Ann")))).list()),
        of("lock", db -> db.<Object, Exception>transaction(() -> all(db).forUpdate().list())),
        of(
            "lock, not waiting",
            db -> db.<Object, Exception>transaction(() -> all(db).forUpdate().noWait().list())),
        of(
            "lock of related rows",
            db ->
                db.<Object, Exception>transaction(
                    () ->
                        all(db)
                            .filter(Project_.account().name().eq("Ann"))
                            .forUpdate()
                            .of(Project_.account())
                            .list())),
        of(
            "lock, skipping locked rows",
            db -> db.<Object, Exception>transaction(() -> all(db).forUpdate().skipLocked().list())),
        of(
            "lock of what every shard has",
            db -> db.<Object, Exception>transaction(() -> Country_.objects(db).forUpdate().list())),
        of(
            "read-only transaction",
            db ->
                db.<Object, Exception>transaction(
                    TransactionOptions.readOnly(), () -> all(db).list())),
        of("async", db -> all(db).async().list()),
        of("explain", db -> all(db).explain().isEmpty()),
        of(
            "query of another tenant inside",
            db ->
                all(db)
                    .filter(
                        Project_.account()
                            .in(Account_.objects(db.tenant(8L)).filter(Account_.score().gt(4))))
                    .list()),
        of(
            "query of all tenants inside",
            db ->
                all(db)
                    .filter(
                        Project_.account()
                            .in(Account_.objects(db.allTenants()).filter(Account_.score().gt(4))))
                    .list()),
        of(
            "condition along a join table",
            db -> Memo_.objects(db).filter(Memo_.topics().name().eq("earth")).list()),
        of(
            "handles along a join table",
            db ->
                Memo_.objects(db).orderBy(Memo_.id().asc()).list().stream()
                    .map(each -> each.topics().list())
                    .toList()));
  }
}
