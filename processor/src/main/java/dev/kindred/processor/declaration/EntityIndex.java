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
 * Index of the entities of a class output, stored in a file there, so that an incremental build
 * that compiles one source finds the others. It includes the nullable attributes, since compilers
 * before 22 do not read type annotations from class files.
 *
 * <p>The file has one line for each entity: its canonical name and those attributes, separated by
 * blanks.
 *
 * @param nullableAttributes the nullable attributes by the canonical name of the entity
 */
public record EntityIndex(Map<String, Set<String>> nullableAttributes) {

  /** Index without entities. */
  public static final EntityIndex EMPTY = new EntityIndex(Map.of());

  /** Copies the map. */
  public EntityIndex {
    nullableAttributes = Map.copyOf(nullableAttributes);
  }

  /** Parses the text of the file. */
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

  /** Returns the index of these entities. */
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

  /** Returns this index with the entities of another one, which replace those of the same name. */
  public EntityIndex with(EntityIndex other) {
    SortedMap<String, Set<String>> all = new TreeMap<>(nullableAttributes);
    all.putAll(other.nullableAttributes);
    return new EntityIndex(all);
  }

  /** Returns the canonical names of the entities. */
  public Set<String> names() {
    return nullableAttributes.keySet();
  }

  boolean isNullable(String entity, String attribute) {
    return nullableAttributes.getOrDefault(entity, Set.of()).contains(attribute);
  }

  /** Returns the text of the file, which is the same for equal indexes. */
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
