package dev.kindred.sharding;

import static dev.kindred.sharding.ShardCase.of;

import dev.kindred.model.Many;
import dev.kindred.sharding.firm.Account_;
import dev.kindred.sharding.firm.Country;
import dev.kindred.sharding.firm.Country_;
import dev.kindred.sharding.firm.Label;
import dev.kindred.sharding.firm.Label_;
import dev.kindred.sharding.firm.Project_;
import dev.kindred.sharding.firm.Task_;
import java.util.List;

/** Uses of rows of all tenants, and of those that every shard has. */
final class OtherCases {

  private OtherCases() {}

  static List<ShardCase> ofAllTenants() {
    return List.of(
        of(
            "all rows, ordered by a number",
            db -> Project_.objects(db).orderBy(Project_.id().asc()).list()),
        of(
            "ordered by a decimal with nulls",
            db ->
                Task_.objects(db)
                    .orderBy(Task_.hours().asc(), Task_.id().asc())
                    .select(Task_.id())
                    .list()),
        of(
            "ordered by a date with nulls, descending",
            db ->
                Task_.objects(db)
                    .orderBy(Task_.due().desc(), Task_.id().desc())
                    .select(Task_.id())
                    .list()),
        of(
            "limit",
            db ->
                Project_.objects(db)
                    .orderBy(Project_.budget().desc(), Project_.id().asc())
                    .limit(3)
                    .list()),
        of("first", db -> Project_.objects(db).orderBy(Project_.id().desc()).first()),
        of("find by key", db -> List.of(Project_.find(db, 1L), Project_.find(db, 11L))),
        of("count", db -> Project_.objects(db).count()),
        of(
            "count of some",
            db -> Project_.objects(db).filter(Project_.title().eq("house")).count()),
        of("exists", db -> Project_.objects(db).filter(Project_.title().eq("barn")).exists()),
        of(
            "list of values",
            db ->
                Project_.objects(db)
                    .filter(Project_.id().in(List.of(1L, 11L, 21L)))
                    .orderBy(Project_.id().asc())
                    .list()),
        of(
            "select",
            db ->
                Project_.objects(db)
                    .orderBy(Project_.id().asc())
                    .select(List::of, Project_.title(), Project_.budget().plus(1))
                    .list()),
        of("stream", db -> Project_.objects(db).orderBy(Project_.id().asc()).stream()),
        of(
            "handles",
            db ->
                Project_.objects(db).orderBy(Project_.id().asc()).list().stream()
                    .map(each -> each.account().get().name() + each.tasks().list().size())
                    .toList()),
        of(
            "page",
            db ->
                Project_.objects(db)
                    .orderBy(Project_.id().asc())
                    .page(
                        2,
                        Project_.objects(db)
                            .orderBy(Project_.id().asc())
                            .page(2)
                            .next()
                            .orElseThrow())),
        of("ordered by a text", db -> Project_.objects(db).orderBy(Project_.title().asc()).list()),
        of("offset", db -> Project_.objects(db).orderBy(Project_.id().asc()).offset(2).list()),
        of(
            "count of a slice",
            db -> Project_.objects(db).orderBy(Project_.id().asc()).limit(2).count()),
        of(
            "condition along a path",
            db -> Project_.objects(db).filter(Project_.account().name().eq("Ann")).count()),
        of(
            "condition along a to-many path",
            db -> Project_.objects(db).filter(Project_.tasks().text().eq("dig")).count()),
        of(
            "query inside",
            db -> Project_.objects(db).filter(Project_.account().in(Account_.objects(db))).count()),
        of("sum", db -> Project_.objects(db).aggregate(Project_.budget().sum())),
        of("average", db -> Project_.objects(db).aggregate(Project_.budget().avg())),
        of(
            "group by",
            db ->
                Project_.objects(db)
                    .groupBy(Project_.tenant())
                    .orderBy(Project_.tenant().asc())
                    .select(Project_.id().count())
                    .list()),
        of("distinct", db -> Project_.objects(db).select(Project_.title()).distinct().count()),
        of("union", db -> Project_.objects(db).union(Project_.objects(db)).count()),
        of(
            "aggregate of related rows",
            db ->
                Project_.objects(db)
                    .orderBy(Project_.id().asc())
                    .select(Project_.tasks().count())
                    .list()),
        of(
            "fetch with a join",
            db ->
                Project_.objects(db).orderBy(Project_.id().asc()).fetch(Project_.account()).list()),
        of(
            "what every shard has, by rows of all tenants",
            db -> Country_.objects(db).filter(Country_.accounts().name().eq("Ann")).count()),
        of(
            "lock",
            db ->
                db.<Object, Exception>transaction(
                    () -> Project_.objects(db).orderBy(Project_.id().asc()).forUpdate().list())),
        of("insert", db -> db.insert(new Label(null, 8, "x", Many.none())).word()),
        of("update by a query", db -> Project_.objects(db).update(Project_.budget().set(3))),
        of(
            "update an entity",
            db -> db.update(Label_.objects(db).filter(Label_.tenant().eq(8L)).get())),
        of("delete by a query", db -> Task_.objects(db).delete().total()));
  }

  static List<ShardCase> ofEveryShard() {
    return List.of(
        of("all rows", db -> Country_.objects(db).orderBy(Country_.name().asc()).list()),
        of(
            "group by, distinct, offset",
            db ->
                List.of(
                    Country_.objects(db).select(Country_.name()).distinct().count(),
                    Country_.objects(db).orderBy(Country_.name().asc()).offset(1).list(),
                    Country_.objects(db)
                        .groupBy(Country_.name())
                        .orderBy(Country_.name().asc())
                        .select(Country_.id().count())
                        .list())),
        of(
            "insert, with a key",
            db ->
                db.<Object, Exception>transaction(
                    () -> db.insert(new Country(9L, "Iran", Many.none())))),
        of(
            "insert, key from a sequence",
            db ->
                db.<Object, Exception>transaction(
                    () -> db.insert(Country_.builder().name("Iran")))),
        of("insert outside a transaction", db -> db.insert(new Country(9L, "Iran", Many.none()))),
        of(
            "update",
            db ->
                db.<Object, Exception>transaction(
                    () ->
                        Country_.objects(db)
                            .filter(Country_.name().eq("Mali"))
                            .update(Country_.name().set("Malia")))),
        of(
            "delete by a query",
            db ->
                db.tenant(7L)
                    .<Object, Exception>transaction(
                        () ->
                            Country_.objects(db.tenant(7L))
                                .filter(Country_.name().eq("Fiji"))
                                .delete()
                                .total())),
        of(
            "update, condition on a tenant's rows",
            db ->
                db.<Object, Exception>transaction(
                    () ->
                        Country_.objects(db.tenant(7L))
                            .filter(Country_.accounts().name().eq("Ann"))
                            .update(Country_.name().set("x")))),
        of(
            "change of a tenant's rows in the same transaction",
            db ->
                db.<Object, Exception>transaction(
                    () -> {
                      db.insert(new Country(9L, "Iran", Many.none()));
                      return db.tenant(7L).insert(Label_.builder().word("x")).word();
                    })),
        of("rows of tenants, without a tenant", db -> Project_.objects(db).list()),
        of("schema", db -> db.schema().only(Country.class).validate()));
  }
}
