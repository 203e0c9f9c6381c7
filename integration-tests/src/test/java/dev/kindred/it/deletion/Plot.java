package dev.kindred.it.deletion;

import static java.util.stream.Collectors.joining;

import dev.kindred.Database;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.database.TestDatabase;
import dev.kindred.it.deletion.Garden.JoinTable;
import dev.kindred.it.deletion.Garden.Pair;
import dev.kindred.it.deletion.Garden.Row;
import dev.kindred.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a garden, with or without the constraints that would keep it whole. */
final class Plot implements AutoCloseable {

  private static final String FOREIGN_KEY =
      ",\\s*constraint \\w+ foreign key \\([^)]*\\) references \\w+ \\([^)]*\\)"
          + "( on delete (cascade|restrict|set null|set default))?";

  private final FreshDatabase fresh;
  private final Database db;

  Plot(TestDatabase kind, boolean constrained) {
    fresh = kind.create();
    db = Database.of(fresh.dataSource());
    Schema schema =
        db.schema().only(Stream.of(Kind.values()).map(Kind::entity).toArray(Class<?>[]::new));
    if (constrained) {
      schema.create();
    } else {
      Stream.of(schema.ddl().replaceAll(FOREIGN_KEY, "").split(";"))
          .map(String::strip)
          .filter(statement -> !statement.isEmpty() && !statement.startsWith("alter table"))
          .forEach(statement -> db.dsl().execute(statement));
    }
  }

  Database db() {
    return db;
  }

  /** Works on a garden, of which nothing is left behind. */
  void with(Garden garden, Runnable work) {
    try {
      db.transaction(
          () -> {
            plant(garden);
            work.run();
            throw new Undone();
          });
    } catch (Undone undone) {
      // as it should be
    }
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void plant(Garden garden) {
    for (Kind kind : Kind.values()) {
      String values =
          garden.rows().keySet().stream()
              .filter(row -> row.kind() == kind)
              .map(row -> values(kind, row, garden.rows().get(row)))
              .collect(joining(", "));
      insert(kind.table(), values);
    }
    garden.rows().forEach(this::circles);
    for (JoinTable table : JoinTable.values()) {
      String values =
          garden.pairs().stream()
              .filter(pair -> pair.table() == table)
              .map(pair -> "(" + pair.from() + ", " + pair.to() + ")")
              .collect(joining(", "));
      insert(table.table() + " (" + table.from() + ", " + table.to() + ")", values);
    }
  }

  private void insert(String into, String values) {
    if (!values.isEmpty()) {
      db.dsl().execute("insert into " + into + " values " + values);
    }
  }

  /** What may refer to rows that come later is left out. */
  private static String values(Kind kind, Row row, Map<Reference, Long> references) {
    return kind.references().stream()
        .map(each -> isCircular(each) ? "null" : String.valueOf(references.get(each)))
        .collect(
            () -> new StringBuilder("(" + row.id()),
            (text, value) -> text.append(", ").append(value),
            StringBuilder::append)
        .append(")")
        .toString();
  }

  private static boolean isCircular(Reference reference) {
    return !reference.required() && reference.target().compareTo(reference.owner()) >= 0;
  }

  private void circles(Row row, Map<Reference, Long> references) {
    String values =
        references.entrySet().stream()
            .filter(each -> isCircular(each.getKey()))
            .map(each -> each.getKey().column() + " = " + each.getValue())
            .collect(joining(", "));
    if (!values.isEmpty()) {
      db.dsl()
          .execute("update " + row.kind().table() + " set " + values + " where id = " + row.id());
    }
  }

  /** What is in the tables. */
  Garden garden() {
    Map<Row, Map<Reference, Long>> rows = new HashMap<>();
    for (Kind kind : Kind.values()) {
      List<Reference> references = kind.references();
      for (org.jooq.Record row : db.dsl().fetch("select * from " + kind.table())) {
        Map<Reference, Long> values = new HashMap<>();
        for (int i = 0; i < references.size(); i++) {
          Long value = row.get(i + 1, Long.class);
          if (value != null) {
            values.put(references.get(i), value);
          }
        }
        rows.put(new Row(kind, row.get(0, Long.class)), values);
      }
    }
    Set<Pair> pairs = new HashSet<>();
    for (JoinTable table : JoinTable.values()) {
      db.dsl()
          .fetch("select " + table.from() + ", " + table.to() + " from " + table.table())
          .forEach(
              row -> pairs.add(new Pair(table, row.get(0, Long.class), row.get(1, Long.class))));
    }
    return new Garden(rows, pairs);
  }

  @Override
  public void close() {
    fresh.close();
  }
}
