package dev.kindred.processor.resolve;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kindred.processor.model.ColumnDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Columns of some attributes of an entity, in the order of the attributes. Relations that name
 * their columns can share them with other attributes: a column is declared by the attribute that
 * owns it, and stands in its place.
 */
final class TableColumns {

  private final List<ColumnDescriptor> columns = new ArrayList<>();
  private final Map<Attribute, List<Integer>> positions = new HashMap<>();
  private final Map<ColumnUse, ColumnUse> owners = new HashMap<>();

  /** Creates the columns of some attributes, each of which declares its own. */
  TableColumns(List<Attribute> attributes, Function<Attribute, List<ColumnDescriptor>> declared) {
    List<ColumnUse> uses =
        attributes.stream()
            .flatMap(each -> ColumnUse.of(each, declared.apply(each)))
            .collect(toList());
    uses.stream()
        .collect(groupingBy(ColumnUse::name, LinkedHashMap::new, toList()))
        .values()
        .forEach(this::share);
    Map<ColumnUse, Integer> places = new HashMap<>();
    for (ColumnUse use : uses) {
      if (use.equals(owners.get(use))) {
        places.put(use, columns.size());
        columns.add(shared(use, uses.stream().filter(other -> use.equals(owners.get(other)))));
      }
    }
    for (ColumnUse use : uses) {
      positions
          .computeIfAbsent(use.attribute(), k -> new ArrayList<>())
          .add(places.get(owners.get(use)));
    }
  }

  /** Lets attributes share a column. Of those that did not name it for that, one can have it. */
  private void share(List<ColumnUse> uses) {
    ColumnUse owner = owner(uses);
    List<ColumnUse> unaware = uses.stream().filter(use -> !use.mayShare()).toList();
    Set<Attribute> sharing = new HashSet<>();
    for (ColumnUse use : uses) {
      boolean isFirst = owner.mayShare() && !unaware.isEmpty() && unaware.get(0).equals(use);
      boolean shares = use.equals(owner) || use.mayShare() || isFirst;
      owners.put(use, shares && sharing.add(use.attribute()) ? owner : use);
    }
  }

  /**
   * Returns the owner of a column: an attribute of the key before others, and then a value, an
   * attribute that did not name the column for sharing, or the first one. A part of a value object
   * always owns its columns, which are beside each other.
   */
  private static ColumnUse owner(List<ColumnUse> uses) {
    List<ColumnUse> keys = uses.stream().filter(use -> use.attribute().isKey()).toList();
    boolean isEmbedded = uses.stream().anyMatch(ColumnUse::isEmbedded);
    List<ColumnUse> candidates = keys.isEmpty() || isEmbedded ? uses : keys;
    return Stream.of(
            candidates.stream().filter(ColumnUse::isValue),
            candidates.stream().filter(use -> !use.mayShare()),
            candidates.stream())
        .flatMap(each -> each)
        .findFirst()
        .orElseThrow();
  }

  /** Returns a column that accepts NULL if all of its attributes do. */
  private static ColumnDescriptor shared(ColumnUse owner, Stream<ColumnUse> uses) {
    return uses.allMatch(use -> use.column().isNullable())
        ? owner.column()
        : owner.column().required();
  }

  List<ColumnDescriptor> columns() {
    return columns;
  }

  /** Returns the positions of an attribute's columns. */
  List<Integer> positions(Attribute attribute) {
    return positions.getOrDefault(attribute, List.of());
  }
}
