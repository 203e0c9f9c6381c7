package dev.kindred.processor.model;

import dev.kindred.processor.type.AvailableClasses;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of nested entities as one word: {@code Outer_Place}. If several entities have the same, the
 * least nested one keeps it, and others have more underscores.
 */
final class JoinedNames {

  private static final Comparator<ClassId> PRECEDENCE =
      Comparator.comparing((ClassId id) -> id.simpleNames().size())
          .thenComparing(ClassId::qualifiedName);

  private final AvailableClasses classes;

  JoinedNames(AvailableClasses classes) {
    this.classes = classes;
  }

  String of(ClassId entity) {
    String separator = "_";
    while (entity.simpleNames().size() > 1 && isTaken(entity, separator)) {
      separator += "_";
    }
    return entity.joinedNames(separator);
  }

  private boolean isTaken(ClassId entity, String separator) {
    return entities(entity.packageName(), List.of(), entity.joinedNames(separator))
        .anyMatch(other -> PRECEDENCE.compare(other, entity) < 0);
  }

  /** Returns the entities in these classes whose names, joined by single underscores, are this. */
  private Stream<ClassId> entities(String packageName, List<String> outer, String rest) {
    ClassId whole = nested(packageName, outer, rest);
    return Stream.concat(
        Stream.of(whole).filter(id -> classes.hasMetamodel(id.qualifiedName())),
        IntStream.range(1, rest.length() - 1)
            .filter(at -> rest.charAt(at) == '_')
            .mapToObj(at -> List.of(rest.substring(0, at), rest.substring(at + 1)))
            .filter(
                parts -> classes.isClass(nested(packageName, outer, parts.get(0)).qualifiedName()))
            .flatMap(
                parts ->
                    entities(
                        packageName,
                        nested(packageName, outer, parts.get(0)).simpleNames(),
                        parts.get(1))));
  }

  private static ClassId nested(String packageName, List<String> outer, String name) {
    List<String> names = new ArrayList<>(outer);
    names.add(name);
    return new ClassId(packageName, names);
  }
}
