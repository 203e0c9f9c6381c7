package dev.kindred.processor.declaration;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The entities of a class output, kept in a file there: a build that hands the compiler one source
 * sees the others by it. Beside each name are the attributes that take null, since compilers before
 * 22 do not read type annotations from class files.
 *
 * <p>A line an entity: its canonical name and those attributes, separated by blanks.
 *
 * @param nullableAttributes the attributes that take null, by the canonical name of the entity
 */
public record EntityIndex(Map<String, Set<String>> nullableAttributes) {

  /** The index of an output that has no entities yet. */
  public static final EntityIndex EMPTY = new EntityIndex(Map.of());

  /** Copies the map. */
  public EntityIndex {
    nullableAttributes = Map.copyOf(nullableAttributes);
  }

  /** Reads the file's text. */
  public static EntityIndex parse(String text) {
    return new EntityIndex(
        text.lines()
            .map(line -> Arrays.asList(line.trim().split(" +", -1)))
            .filter(words -> !words.get(0).isEmpty())
            .collect(
                Collectors.toMap(
                    words -> words.get(0),
                    words -> Set.copyOf(words.subList(1, words.size())),
                    (first, second) -> second)));
  }

  /** The index of these entities. */
  public static EntityIndex of(Collection<EntityDeclaration> entities) {
    return new EntityIndex(
        entities.stream()
            .collect(
                Collectors.toMap(
                    entity -> entity.id().qualifiedName(),
                    entity ->
                        entity.attributes().stream()
                            .filter(AttributeDeclaration::isNullable)
                            .map(AttributeDeclaration::name)
                            .collect(Collectors.toCollection(LinkedHashSet::new)))));
  }

  /** This index with the entities of another one, which count where both have one. */
  public EntityIndex with(EntityIndex other) {
    SortedMap<String, Set<String>> all = new TreeMap<>(nullableAttributes);
    all.putAll(other.nullableAttributes);
    return new EntityIndex(all);
  }

  /** The canonical names of the entities. */
  public Set<String> names() {
    return nullableAttributes.keySet();
  }

  boolean isNullable(String entity, String attribute) {
    return nullableAttributes.getOrDefault(entity, Set.of()).contains(attribute);
  }

  /** The file's text, which is the same for equal indexes. */
  public String text() {
    return new TreeMap<>(nullableAttributes)
        .entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue()) + "\n")
            .collect(Collectors.joining());
  }

  private static String line(String name, Set<String> attributes) {
    return attributes.isEmpty() ? name : name + " " + String.join(" ", new TreeSet<>(attributes));
  }
}
