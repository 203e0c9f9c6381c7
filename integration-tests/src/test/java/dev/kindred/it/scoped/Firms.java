package dev.kindred.it.scoped;

import dev.kindred.Database;
import dev.kindred.it.extra.firm.Account_;
import dev.kindred.it.extra.firm.Charter_;
import dev.kindred.it.extra.firm.Crew_;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.firm.Post_;
import dev.kindred.it.extra.firm.Project_;
import dev.kindred.it.extra.firm.Task_;
import dev.kindred.it.scoped.Row.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.impl.DSL;

/** All rows of all firms, as they are in a database, and as a write should leave them. */
final class Firms {

  private final Map<Kind, TreeMap<Long, Row>> rows = new TreeMap<>();
  private final Set<String> pairs = new TreeSet<>();
  private long created;

  private Firms() {
    for (Kind kind : Kind.values()) {
      rows.put(kind, new TreeMap<>());
    }
  }

  static Firms read(Database db) {
    Database all = db.allTenants();
    Firms firms = new Firms();
    Account_.objects(all)
        .withDeleted()
        .list()
        .forEach(
            it ->
                firms.put(
                    new Row(
                        Kind.ACCOUNT,
                        it.id(),
                        it.tenant(),
                        it.name(),
                        null,
                        null,
                        it.deleted() != null)));
    Project_.objects(all)
        .withDeleted()
        .list()
        .forEach(
            it ->
                firms.put(
                    new Row(
                        Kind.PROJECT,
                        it.id(),
                        it.tenant(),
                        it.title(),
                        (Long) it.account().key(),
                        (Long) it.whole().key(),
                        it.archived())));
    Label_.objects(all)
        .list()
        .forEach(
            it ->
                firms.put(new Row(Kind.LABEL, it.id(), it.tenant(), it.word(), null, null, false)));
    Task_.objects(all)
        .list()
        .forEach(
            it ->
                firms.put(
                    new Row(
                        Kind.TASK,
                        it.id(),
                        it.tenant(),
                        it.text(),
                        (Long) it.project().key(),
                        null,
                        false)));
    Charter_.objects(all)
        .withDeleted()
        .list()
        .forEach(
            it ->
                firms.put(
                    new Row(
                        Kind.CHARTER,
                        it.id(),
                        it.tenant(),
                        it.text(),
                        (Long) it.project().key(),
                        null,
                        it.deleted() != null)));
    Crew_.objects(all)
        .list()
        .forEach(
            it ->
                firms.put(new Row(Kind.CREW, it.id(), it.tenant(), it.name(), null, null, false)));
    Post_.objects(all)
        .list()
        .forEach(
            it ->
                firms.put(
                    new Row(
                        Kind.POST,
                        it.id(),
                        it.tenant(),
                        "",
                        (Long) it.crew().key(),
                        (Long) it.label().key(),
                        false)));
    db.dsl()
        .select(
            DSL.field(DSL.name("project_id"), Long.class),
            DSL.field(DSL.name("label_id"), Long.class))
        .from(DSL.table(DSL.name("firm_project_labels")))
        .forEach(pair -> firms.pair(pair.value1(), pair.value2()));
    return firms;
  }

  Firms copy() {
    Firms copy = new Firms();
    rows.forEach((kind, some) -> copy.rows.get(kind).putAll(some));
    copy.pairs.addAll(pairs);
    return copy;
  }

  private void put(Row row) {
    rows.get(row.kind()).put(row.id(), row);
  }

  Collection<Row> all(Kind kind) {
    return rows.get(kind).values();
  }

  Row row(Kind kind, long id) {
    return Objects.requireNonNull(rows.get(kind).get(id));
  }

  List<Row> seen(View view, Kind kind, Predicate<Row> condition) {
    return all(kind).stream().filter(view::sees).filter(condition).toList();
  }

  boolean sees(View view, Kind kind, long id) {
    Row row = rows.get(kind).get(id);
    return row != null && view.sees(row);
  }

  int change(List<Row> some, UnaryOperator<Row> change) {
    some.forEach(each -> put(change.apply(row(each.kind(), each.id()))));
    return some.size();
  }

  void remove(List<Row> some) {
    some.forEach(each -> rows.get(each.kind()).remove(each.id()));
  }

  /** Adds a row, whose key is not known: that of the first new one is -1. */
  void create(Kind kind, long tenant, String text, Long owner, Long other) {
    put(new Row(kind, --created, tenant, text, owner, other, false));
  }

  void pair(long project, long label) {
    pairs.add(project + ":" + label);
  }

  void unpair(long project, long label) {
    pairs.remove(project + ":" + label);
  }

  void unpair(Predicate<String> some) {
    pairs.removeIf(some);
  }

  List<Long> projectsOf(long label) {
    return pairs.stream()
        .filter(pair -> pair.endsWith(":" + label))
        .map(pair -> Long.valueOf(pair.substring(0, pair.indexOf(':'))))
        .toList();
  }

  /** The rows as a text; those that others lack are numbered in the order of their keys. */
  String since(Firms before) {
    return Stream.concat(
            rows.values().stream()
                .flatMap(some -> some.values().stream())
                .map(row -> before.isKnown(row) ? row.toString() : created(row)),
            pairs.stream())
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private boolean isKnown(Row row) {
    return rows.get(row.kind()).containsKey(row.id());
  }

  private static String created(Row row) {
    return new Row(row.kind(), 0, row.tenant(), row.text(), row.owner(), row.other(), row.marked())
        .toString();
  }
}
