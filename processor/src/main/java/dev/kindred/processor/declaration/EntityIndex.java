package dev.kindred.processor.declaration;

import dev.kindred.processor.type.ClassId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Index of the entities and value objects of a class output, stored in a file there, so that an
 * incremental build that compiles one source finds the others. It includes the nullable attributes,
 * since compilers before 22 do not read type annotations from class files.
 *
 * <p>The file has one line for each entity and each mapped superclass: its canonical name, which
 * follows a {@code ^} for a superclass, and those attributes, separated by blanks.
 *
 * @param nullableAttributes the nullable attributes by the name of the class, with its {@code ^}
 */
public record EntityIndex(Map<String, Set<String>> nullableAttributes) {

  /** Index without entities. */
  public static final EntityIndex EMPTY = new EntityIndex(Map.of());

  private static final String SUPERCLASS = "^";

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
    Map<String, Set<String>> nullable = new HashMap<>();
    for (EntityDeclaration entity : entities) {
      nullable.put(entity.id().qualifiedName(), new HashSet<>());
      for (AttributeDeclaration attribute : entity.attributes()) {
        Set<String> names =
            nullable.computeIfAbsent(key(entity.id(), attribute), key -> new HashSet<>());
        if (attribute.isNullable()) {
          names.add(attribute.name());
        }
      }
    }
    return new EntityIndex(nullable);
  }

  private static String key(ClassId entity, AttributeDeclaration attribute) {
    ClassId declaring = attribute.declaredIn();
    return (declaring.equals(entity) ? "" : SUPERCLASS) + declaring.qualifiedName();
  }

  /** Returns this index with the entities of another one, which replace those of the same name. */
  public EntityIndex with(EntityIndex other) {
    SortedMap<String, Set<String>> all = new TreeMap<>(nullableAttributes);
    all.putAll(other.nullableAttributes);
    return new EntityIndex(all);
  }

  /** Returns the canonical names of the entities. */
  public Set<String> names() {
    return nullableAttributes.keySet().stream()
        .filter(name -> !name.startsWith(SUPERCLASS))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns whether a class is in the index as a mapped superclass of an entity. */
  public boolean isSuperclass(String name) {
    return nullableAttributes.containsKey(SUPERCLASS + name);
  }

  boolean isNullable(ClassId entity, AttributeDeclaration attribute) {
    return nullableAttributes
        .getOrDefault(key(entity, attribute), Set.of())
        .contains(attribute.name());
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
