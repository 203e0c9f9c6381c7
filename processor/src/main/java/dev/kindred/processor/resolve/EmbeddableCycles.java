package dev.kindred.processor.resolve;

import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Search for value objects that contain themselves; their attributes become invalid. */
final class EmbeddableCycles {

  private final Map<ClassId, List<Attribute>> declared;

  private EmbeddableCycles(Map<ClassId, List<Attribute>> declared) {
    this.declared = declared;
  }

  /** Returns the attributes by class, without a cycle among value objects. */
  static Map<ClassId, List<Attribute>> without(Map<ClassId, List<Attribute>> declared) {
    EmbeddableCycles cycles = new EmbeddableCycles(declared);
    Map<ClassId, List<Attribute>> acyclic = new TreeMap<>();
    declared.forEach(
        (owner, attributes) ->
            acyclic.put(
                owner, attributes.stream().map(each -> cycles.acyclic(owner, each)).toList()));
    return acyclic;
  }

  private Attribute acyclic(ClassId owner, Attribute attribute) {
    return embeddable(attribute)
        .flatMap(embeddable -> path(embeddable, owner))
        .map(AttributeDefect.CyclicEmbeddable::new)
        .map(defect -> attribute.as(new AttributeKind.Invalid(defect)))
        .orElse(attribute);
  }

  private static Optional<ClassId> embeddable(Attribute attribute) {
    return attribute.kind() instanceof AttributeKind.Embedded embedded
        ? Optional.of(embedded.embeddable())
        : Optional.empty();
  }

  /** Returns the shortest path from a class of value objects to one that it contains. */
  private Optional<List<ClassId>> path(ClassId from, ClassId to) {
    Map<ClassId, List<ClassId>> paths = new HashMap<>(Map.of(from, List.of(from)));
    Set<ClassId> seen = new HashSet<>(Set.of(from));
    Deque<ClassId> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty()) {
      ClassId next = open.remove();
      if (next.equals(to)) {
        return Optional.ofNullable(paths.get(next));
      }
      for (Attribute attribute : declared.getOrDefault(next, List.of())) {
        embeddable(attribute)
            .filter(seen::add)
            .ifPresent(
                found -> {
                  paths.put(found, append(paths.getOrDefault(next, List.of()), found));
                  open.add(found);
                });
      }
    }
    return Optional.empty();
  }

  private static List<ClassId> append(List<ClassId> path, ClassId next) {
    Deque<ClassId> all = new ArrayDeque<>(path);
    all.add(next);
    return List.copyOf(all);
  }
}
