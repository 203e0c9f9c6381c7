package dev.kindred.processor.resolve;

import dev.kindred.processor.model.MethodNames;
import dev.kindred.processor.type.Capitals;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Resolver of method names that don't conflict with the methods of all metamodel classes. */
final class MethodNameResolver {

  /** Further methods without parameters of paths to value objects. */
  private static final Set<String> RESERVED_IN_VALUE_OBJECTS = Set.of("asc", "desc");

  /** Methods without parameters of metamodel classes, paths and Object. */
  private static final Set<String> RESERVED =
      Set.of(
          "pk",
          "self",
          "builder",
          "exists",
          "isEmpty",
          "count",
          "isNull",
          "isNotNull",
          "optional",
          "setNull",
          "hashCode",
          "toString",
          "getClass",
          "clone",
          "finalize",
          "notify",
          "notifyAll",
          "wait");

  private MethodNameResolver() {}

  /** Resolves the method names of a value object. */
  static MethodNames ofEmbeddable(Collection<String> names) {
    MethodNames resolved = resolve(names, List.of());
    Set<String> used = new LinkedHashSet<>(names);
    Map<String, String> replaced = new HashMap<>(resolved.replaced());
    names.stream()
        .filter(RESERVED_IN_VALUE_OBJECTS::contains)
        .forEach(name -> replaced.put(name, unused(name + "_", used)));
    return new MethodNames(replaced, Map.of());
  }

  /**
   * Resolves the method names of an entity.
   *
   * @param names the names of its attributes and relations
   * @param declared the relations that it declares and that have a reverse, which gets methods too
   */
  static MethodNames resolve(Collection<String> names, List<String> declared) {
    Set<String> used = new LinkedHashSet<>(names);
    Map<String, String> replaced = new HashMap<>();
    for (String name : names) {
      if (RESERVED.contains(name) || SourceVersion.isKeyword(name)) {
        replaced.put(name, unused(name + "_", used));
      }
    }
    Map<String, String> reverse = new HashMap<>();
    for (String name : declared) {
      reverse.put(name, unused("of" + Capitals.capitalise(Spelling.camelCase(name)), used));
    }
    return new MethodNames(replaced, reverse);
  }

  private static String unused(String name, Set<String> used) {
    String unused = name;
    while (!used.add(unused)) {
      unused += "_";
    }
    return unused;
  }
}
