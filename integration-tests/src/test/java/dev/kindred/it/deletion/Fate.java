package dev.kindred.it.deletion;

import dev.kindred.it.deletion.Garden.Pair;
import dev.kindred.it.deletion.Garden.Row;
import dev.kindred.model.OnDelete;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** What a delete means, by Django's rules, told in memory. */
final class Fate {

  private final Garden garden;
  private final Set<Row> doomed;

  Fate(Garden garden, Request request) {
    this.garden = garden;
    this.doomed = new HashSet<>(request.rows());
    Set<Row> more = Set.copyOf(doomed);
    while (!more.isEmpty()) {
      more = referring(OnDelete.CASCADE, (reference, row) -> !doomed.contains(row));
      doomed.addAll(more);
    }
  }

  /** The rows that refer to what goes. */
  private Set<Row> referring(OnDelete onDelete, BiPredicate<Reference, Row> wanted) {
    Set<Row> found = new HashSet<>();
    garden
        .rows()
        .forEach(
            (row, references) ->
                references.forEach(
                    (reference, id) -> {
                      if (reference.onDelete() == onDelete
                          && doomed.contains(new Row(reference.target(), id))
                          && wanted.test(reference, row)) {
                        found.add(row);
                      }
                    }));
    return found;
  }

  Set<Row> protecting() {
    return referring(OnDelete.PROTECT, (reference, row) -> true);
  }

  Set<Row> restricting() {
    return referring(OnDelete.RESTRICT, (reference, row) -> !doomed.contains(row));
  }

  /** The relations that stand in the way. */
  Set<String> names(OnDelete onDelete) {
    Set<String> names = new TreeSet<>();
    referring(
        onDelete,
        (reference, row) ->
            (onDelete == OnDelete.PROTECT || !doomed.contains(row))
                && names.add(reference.toString()));
    return names;
  }

  /** How many rows of each table go. */
  Map<String, Integer> counts() {
    Map<String, Integer> counts = new TreeMap<>();
    doomed.forEach(row -> counts.merge(row.kind().table(), 1, Integer::sum));
    garden.pairs().stream()
        .filter(pair -> pair.isOf(doomed))
        .forEach(pair -> counts.merge(pair.table().table(), 1, Integer::sum));
    return counts;
  }

  /** What is left. */
  Garden left() {
    Map<Row, Map<Reference, Long>> rows = new HashMap<>();
    garden
        .rows()
        .forEach(
            (row, references) -> {
              if (!doomed.contains(row)) {
                rows.put(row, left(references));
              }
            });
    Set<Pair> pairs = new HashSet<>(garden.pairs());
    pairs.removeIf(pair -> pair.isOf(doomed));
    return new Garden(rows, pairs);
  }

  private Map<Reference, Long> left(Map<Reference, Long> references) {
    Map<Reference, Long> left = new HashMap<>(references);
    references.forEach(
        (reference, id) -> {
          if (doomed.contains(new Row(reference.target(), id))) {
            switch (reference.onDelete()) {
              case SET_NULL -> left.remove(reference);
              case SET_DEFAULT -> left.put(reference, Reference.DEFAULT);
              default -> {}
            }
          }
        });
    return left;
  }
}
