package dev.kindred.it.deletion;

import dev.kindred.it.deletion.Garden.JoinTable;
import dev.kindred.it.deletion.Garden.Pair;
import dev.kindred.it.deletion.Garden.Row;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random gardens, with circles, and what is to be deleted of them. */
final class Gardens {

  private static final int MOST = 6;

  private Gardens() {}

  /** A garden and a request. */
  record Case(Garden garden, Request request) {}

  static Arbitrary<Case> any() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 2),
            rows(Kind.TRUNK),
            rows(Kind.BRANCH),
            rows(Kind.LEAF),
            rows(Kind.BIRD),
            pairs(),
            Arbitraries.frequency(
                Tuple.of(12, Kind.TRUNK),
                Tuple.of(6, Kind.BRANCH),
                Tuple.of(3, Kind.LEAF),
                Tuple.of(1, Kind.BIRD),
                Tuple.of(1, Kind.SOIL)),
            numbers().list().ofMinSize(1).ofMaxSize(3))
        .as(Gardens::planted);
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, MOST - 1);
  }

  /** For each row what it refers to, by number. */
  private static Arbitrary<List<List<@Nullable Integer>>> rows(Kind kind) {
    List<Arbitrary<@Nullable Integer>> references =
        kind.references().stream().map(Gardens::reference).toList();
    return Combinators.combine(references)
        .as(row -> row)
        .list()
        .ofMaxSize(MOST)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<@Nullable Integer> reference(Reference reference) {
    double none =
        switch (reference.onDelete()) {
          case PROTECT, RESTRICT -> 0.85;
          case DO_NOTHING -> 0.93;
          default -> reference.required() ? 0 : 0.4;
        };
    return numbers().injectNull(none);
  }

  private static Arbitrary<List<List<Integer>>> pairs() {
    return numbers().list().ofSize(3).list().ofMaxSize(8);
  }

  private static Case planted(
      int soils,
      List<List<@Nullable Integer>> trunks,
      List<List<@Nullable Integer>> branches,
      List<List<@Nullable Integer>> leaves,
      List<List<@Nullable Integer>> birds,
      List<List<Integer>> pairs,
      Kind kind,
      List<Integer> wanted) {
    Map<Kind, List<List<@Nullable Integer>>> given = new HashMap<>();
    given.put(Kind.SOIL, Collections.nCopies(soils, List.of()));
    given.put(Kind.TRUNK, trunks);
    given.put(Kind.BRANCH, trunks.isEmpty() ? List.of() : branches);
    given.put(Kind.LEAF, leaves);
    given.put(Kind.BIRD, birds);
    Map<Row, Map<Reference, Long>> rows = new HashMap<>();
    given.forEach(
        (each, some) -> {
          for (int i = 0; i < some.size(); i++) {
            rows.put(new Row(each, i + 1L), references(each, some.get(i), given));
          }
        });
    return new Case(
        new Garden(rows, pairs(pairs, given)),
        request(given.get(kind).isEmpty() ? Kind.SOIL : kind, wanted, given));
  }

  private static Map<Reference, Long> references(
      Kind kind, List<@Nullable Integer> numbers, Map<Kind, ? extends List<?>> given) {
    Map<Reference, Long> references = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      Reference reference = kind.references().get(i);
      Integer number = numbers.get(i);
      int targets = given.get(reference.target()).size();
      if (number != null && targets > 0) {
        references.put(reference, 1L + number % targets);
      }
    }
    return references;
  }

  private static Set<Pair> pairs(List<List<Integer>> numbers, Map<Kind, ? extends List<?>> given) {
    Set<Pair> pairs = new HashSet<>();
    int birds = given.get(Kind.BIRD).size();
    for (List<Integer> each : numbers) {
      JoinTable table = JoinTable.values()[each.get(0) % 2];
      int targets = given.get(table.target()).size();
      if (birds > 0 && targets > 0) {
        pairs.add(new Pair(table, 1L + each.get(1) % birds, 1L + each.get(2) % targets));
      }
    }
    return pairs;
  }

  private static Request request(
      Kind kind, List<Integer> numbers, Map<Kind, ? extends List<?>> given) {
    int rows = given.get(kind).size();
    return new Request(kind, numbers.stream().map(n -> 1L + n % rows).distinct().toList());
  }
}
