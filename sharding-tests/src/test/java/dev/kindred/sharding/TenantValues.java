package dev.kindred.sharding;

import static dev.kindred.sharding.ShardCase.of;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Selection;
import dev.kindred.sharding.firm.Account_;
import dev.kindred.sharding.firm.Colour;
import dev.kindred.sharding.firm.Place;
import dev.kindred.sharding.firm.Project_;
import dev.kindred.sharding.firm.Sample;
import dev.kindred.sharding.firm.Sample.State;
import dev.kindred.sharding.firm.Sample_;
import dev.kindred.sharding.firm.Task_;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.jooq.JSONB;

/** Values of all types, lookups and functions, on rows of one tenant. */
final class TenantValues {

  private TenantValues() {}

  private static QuerySet<Sample> all(Database db) {
    return Sample_.objects(db).orderBy(Sample_.number().asc());
  }

  /** Numbers of the samples that meet each of some conditions. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<List<Integer>> numbers(Database db, Condition<Sample>... conditions) {
    return List.of(conditions).stream()
        .map(each -> all(db).filter(each).select(Sample_.number()).list())
        .toList();
  }

  /** Values of selections for all samples. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  private static List<List<Object>> values(Database db, Selection<Sample, ?>... selections) {
    return List.of(selections).stream()
        .map(each -> all(db).select(each.optional()).list())
        .map(each -> List.<Object>copyOf(each))
        .toList();
  }

  private static String text(Sample sample) {
    return sample.toString().replaceAll("\\[B@\\w+", HexFormat.of().formatHex(sample.seal()));
  }

  private static Sample sample(int number) {
    return new Sample(
        null,
        0,
        number,
        "Zo\u00eb \u263a",
        null,
        State.OLD,
        null,
        true,
        Byte.MAX_VALUE,
        Short.MIN_VALUE,
        Long.MIN_VALUE,
        -0.25f,
        Math.E,
        new BigDecimal("1.50"),
        new BigInteger("99999999999999999999"),
        null,
        LocalDate.of(2024, 2, 29),
        LocalTime.of(23, 59, 59, 999_999_000),
        LocalDateTime.of(2024, 2, 29, 23, 59, 59, 1_000),
        OffsetDateTime.of(2024, 2, 29, 0, 0, 0, 0, ZoneOffset.ofHours(-5)),
        Instant.parse("2024-02-29T23:59:59.000001Z"),
        Duration.ofHours(-1),
        new byte[] {1, -1},
        JSON.valueOf("{\"b\":[1,null]}"),
        JSONB.valueOf("{\"b\":[1,null]}"),
        new Colour("green"),
        new Place("Bern", null),
        null);
  }

  static List<ShardCase> cases() {
    return Stream.of(ofTypes(), ofFunctions(), ofExpressions()).flatMap(List::stream).toList();
  }

  private static List<ShardCase> ofTypes() {
    return List.of(
        of(
            "values of all types: read",
            db -> all(db).list().stream().map(TenantValues::text).toList()),
        of(
            "values of all types: insert, read again",
            db -> {
              Sample saved = db.insert(sample(4));
              return text(saved) + text(db.refresh(saved));
            }),
        of(
            "values of all types: insert many",
            db -> db.insertAll(List.of(sample(4), sample(5))).stream().map(TenantValues::text)),
        of(
            "values of all types: update an entity",
            db ->
                text(
                    db.update(
                        Sample_.builder(all(db).filter(Sample_.number().eq(1)).get())
                            .state(State.OLD)
                            .open(false)
                            .price(BigDecimal.TEN)
                            .due(LocalDateTime.of(2024, 1, 1, 1, 1))
                            .made(Instant.EPOCH)
                            .took(Duration.ZERO)
                            .seal(new byte[] {9})
                            .json(JSON.valueOf("1"))
                            .jsonb(JSONB.valueOf("1"))
                            .colour(new Colour("pink"))
                            .old(null)
                            .build()))),
        of(
            "numbers: equal, in a list, in a range",
            db ->
                numbers(
                    db,
                    Sample_.tiny().eq(-128),
                    Sample_.small().in(2, 0),
                    Sample_.large().gt(3L),
                    Sample_.rough().eq(1.5f),
                    Sample_.exact().between(3.0, 4.0),
                    Sample_.price().eq(new BigDecimal("19.99")),
                    Sample_.price().in(new BigDecimal("19.99"), BigDecimal.ZERO),
                    Sample_.code().eq(new BigInteger("12345678901234567890")),
                    Sample_.floor().isNull(),
                    Sample_.floor().ne(3),
                    Sample_.floor().notIn(List.of(3)),
                    Sample_.open().isTrue())),
        of(
            "dates and times: equal, in a list, in a range",
            db ->
                numbers(
                    db,
                    Sample_.day().eq(LocalDate.of(2024, 2, 29)),
                    Sample_.day().between(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)),
                    Sample_.hour().ge(LocalTime.NOON),
                    Sample_.due().in(LocalDateTime.of(2024, 12, 30, 0, 0)),
                    Sample_.signed().eq(OffsetDateTime.of(2024, 3, 1, 3, 0, 0, 0, ZoneOffset.UTC)),
                    Sample_.made().lt(Instant.parse("2024-03-01T03:00:00.000001Z")),
                    Sample_.took().eq(Duration.ofSeconds(1)))),
        of(
            "enums, converters, UUIDs, binary values, JSON",
            db ->
                numbers(
                    db,
                    Sample_.state().eq(State.FRESH),
                    Sample_.state().in(State.OLD, State.FRESH),
                    Sample_.before().ne(State.OLD),
                    Sample_.before().isNull(),
                    Sample_.colour().eq(new Colour("red")),
                    Sample_.colour().in(new Colour("blue")),
                    Sample_.id().eq(all(db).first().orElseThrow().id()),
                    Sample_.seal().eq(new byte[] {1}),
                    Sample_.jsonb().eq(JSONB.valueOf("{\"a\":1}")),
                    Sample_.jsonb().in(JSONB.valueOf("[]"), JSONB.valueOf("null")))),
        of(
            "value objects: parts, as a whole, absent",
            db ->
                numbers(
                    db,
                    Sample_.place().town().eq("Rome"),
                    Sample_.place().eq(new Place("Oslo", null)),
                    Sample_.place().in(List.of(new Place("Rome", 100), new Place("Oslo", 1))),
                    Sample_.place().eq(Sample_.old()),
                    Sample_.place().ne(Sample_.old()),
                    Sample_.old().isNull())),
        of(
            "value object among the results of a query",
            db -> numbers(db, Sample_.place().in(Sample_.objects(db).select(Sample_.old())))),
        of(
            "value object, selected and ordered by",
            db ->
                Sample_.objects(db)
                    .orderBy(Sample_.place().asc(), Sample_.number().asc())
                    .select(Sample_.place())
                    .list()));
  }

  private static List<ShardCase> ofFunctions() {
    return List.of(
        of(
            "texts: contains, starts, ends, like",
            db ->
                numbers(
                    db,
                    Sample_.text().contains("% '"),
                    Sample_.text().startsWith("Ada"),
                    Sample_.text().endsWith("_!"),
                    Sample_.text().like("%ove%"),
                    Sample_.text().contains("ada"),
                    Sample_.text().startsWith(Sample_.note()),
                    Sample_.text().contains("?"))),
        of(
            "texts: without case",
            db ->
                numbers(
                    db,
                    Sample_.text().equalIgnoreCase("\u00e4RGER"),
                    Sample_.text().containsIgnoreCase("LOVE"),
                    Sample_.text().startsWithIgnoreCase("ada"),
                    Sample_.text().endsWithIgnoreCase("LACE"),
                    Sample_.text().likeIgnoreCase("%LOVE_ACE"))),
        of(
            "texts: regular expressions",
            db ->
                numbers(
                    db,
                    Sample_.text().likeRegex("^A.*e$"),
                    Sample_.text().likeRegexIgnoreCase("LOVE(lace)?"))),
        of(
            "texts: functions",
            db ->
                values(
                    db,
                    Sample_.text().upper(),
                    Sample_.text().lower().trim(),
                    Sample_.text().length(),
                    Sample_.text().concat("!").concat(Sample_.note()),
                    Sample_.text().substring(2, 3),
                    Sample_.text().substring(5))),
        of(
            "numbers: arithmetic",
            db ->
                values(
                    db,
                    Sample_.number().plus(1).times(Sample_.number()),
                    Sample_.number().divide(2),
                    Sample_.number().modulo(2),
                    Sample_.price().divide(new BigDecimal("3")),
                    Sample_.price().minus(Sample_.number()),
                    Sample_.exact().times(2.0),
                    Sample_.number().toDecimal(),
                    Sample_.number().toDouble(),
                    Sample_.number().toLong())),
        of(
            "dates and times: parts",
            db ->
                values(
                    db,
                    Sample_.day().year(),
                    Sample_.day().quarter(),
                    Sample_.day().month(),
                    Sample_.day().dayOfWeek(),
                    Sample_.day().isoWeek(),
                    Sample_.due().hour(),
                    Sample_.due().minute(),
                    Sample_.due().second(),
                    Sample_.due().date(),
                    Sample_.signed().date(),
                    Sample_.made().year())),
        of(
            "dates and times: truncated",
            db ->
                values(
                    db,
                    Sample_.day().truncatedTo(ChronoUnit.MONTHS),
                    Sample_.due().truncatedTo(ChronoUnit.HOURS),
                    Sample_.made().truncatedTo(ChronoUnit.DAYS))),
        of(
            "functions in conditions and orders",
            db ->
                Sample_.objects(db)
                    .filter(
                        Sample_.text().lower().length().gt(3), Sample_.day().year().in(2024, 2021))
                    .orderBy(Sample_.day().month().desc(), Sample_.text().length().asc())
                    .select(Sample_.number())
                    .list()),
        of(
            "group by a part of a date",
            db ->
                Sample_.objects(db)
                    .groupBy(Sample_.day().year())
                    .having(Sample_.price().sum().gt(BigDecimal.ONE))
                    .orderBy(Sample_.day().year().asc())
                    .select(List::of, Sample_.day().year(), Sample_.price().sum())
                    .list()),
        of(
            "aggregates: min, max, sum, avg, distinct",
            db ->
                Sample_.objects(db)
                    .aggregate(
                        List::of,
                        Sample_.day().min(),
                        Sample_.made().max(),
                        Sample_.price().sum(),
                        Sample_.number().avg(),
                        Sample_.place().town().countDistinct(),
                        Sample_.text().min())));
  }

  private static List<ShardCase> ofExpressions() {
    return List.of(
        of(
            "case expressions",
            db ->
                values(
                    db,
                    Case.when(Sample_.number().lt(2), "first").otherwise("other"),
                    Case.when(Sample_.number().lt(2), 1)
                        .orWhen(Sample_.note().isNull(), Sample_.number())
                        .otherwise(0),
                    Case.when(Sample_.number().lt(2), Sample_.price())
                        .otherwise(new BigDecimal("0.5")),
                    Case.when(Sample_.open().isTrue(), "open").otherwiseNull())),
        of(
            "or else, null if",
            db ->
                values(
                    db,
                    Sample_.note().orElse("none"),
                    Sample_.floor().orElse(Sample_.number()),
                    Sample_.text().nullIf("Ada Lovelace"))),
        of(
            "case expression in a condition and an order",
            db ->
                Sample_.objects(db)
                    .filter(Case.when(Sample_.number().lt(2), 1).otherwise(2).ge(1))
                    .orderBy(
                        Case.when(Sample_.open().isTrue(), 1).otherwise(0).asc(),
                        Sample_.number().desc())
                    .select(Sample_.number())
                    .list()),
        of(
            "xor, any, all, none",
            db ->
                List.of(
                    numbers(
                        db,
                        Sample_.open().isTrue().xor(Sample_.number().gt(1)),
                        Condition.any(Sample_.number().eq(1), Sample_.number().eq(3)),
                        Condition.all(Sample_.number().ge(1), Sample_.note().isNotNull()).not()),
                    Project_.objects(db)
                        .filter(Project_.tasks().all(Task_.hours().gt(BigDecimal.ONE)))
                        .orderBy(Project_.id().asc())
                        .list(),
                    Project_.objects(db)
                        .filter(Project_.tasks().any(Task_.text().eq("dig")))
                        .list(),
                    Project_.objects(db)
                        .filter(Project_.tasks().none(Task_.text().eq("dig")))
                        .orderBy(Project_.id().asc())
                        .list())),
        of(
            "aggregate of some related rows",
            db ->
                Project_.objects(db)
                    .orderBy(Project_.id().asc())
                    .select(Project_.tasks().where(Task_.text().contains("i")).count())
                    .list()),
        of(
            "lists of related rows, selected",
            db ->
                Project_.objects(db)
                    .orderBy(Project_.id().asc())
                    .select(
                        (title, tasks) -> title + tasks.stream().sorted().toList(),
                        Project_.title(),
                        Project_.tasks().select(Task_.text()))
                    .list()),
        of(
            "column compared with another, along a path",
            db ->
                Project_.objects(db)
                    .filter(Project_.budget().gt(Project_.account().score()))
                    .orderBy(Project_.id().asc())
                    .list()),
        of(
            "update by a query: functions, cases, nulls, value objects",
            db ->
                Sample_.objects(db)
                    .filter(Sample_.number().lt(3))
                    .update(
                        Sample_.text().set(Sample_.text().upper().concat("!")),
                        Sample_.price().set(Sample_.price().divide(new BigDecimal("4"))),
                        Sample_.floor().set(Case.when(Sample_.open().isTrue(), 1).otherwise(2)),
                        Sample_.note().setNull(),
                        Sample_.state().set(State.OLD),
                        Sample_.place().set(new Place("Kyiv", 1)),
                        Sample_.jsonb().set(JSONB.valueOf("{}")),
                        Sample_.day().set(LocalDate.of(2024, 1, 1)))),
        of(
            "update by a query, an aggregate of related rows",
            db ->
                Task_.objects(db).update(Task_.hours().set(Task_.project().tasks().hours().max()))),
        of(
            "update by a query, value along a path, condition on related rows",
            db ->
                Project_.objects(db)
                    .filter(Project_.tasks().exists())
                    .update(Project_.budget().set(Project_.account().score().plus(1)))),
        of(
            "list with null and of one value",
            db ->
                List.of(
                    numbers(
                        db,
                        Sample_.number().in(List.of()),
                        Sample_.number().in(2),
                        Sample_.number().notIn(List.of())),
                    Account_.objects(db).filter(Account_.note().in(Arrays.asList("x"))).count())));
  }
}
