package dev.kindred.processor.resolve;

import dev.kindred.processor.model.MethodNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Keeps the lookups of attributes and relations apart from the methods that all lookups have. */
final class MethodNameResolver {

  /** The methods without parameters of lookups, paths and sets, and of Object. */
  private static final Set<String> TAKEN =
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
          "hashCode",
          "toString",
          "getClass",
          "clone",
          "finalize",
          "notify",
          "notifyAll",
          "wait");

  private MethodNameResolver() {}

  /**
   * Names the methods of an entity.
   *
   * @param names of its attributes and relations
   * @param declared those that are relations of its own, which get a method for the other side
   */
  static MethodNames resolve(Collection<String> names, List<String> declared) {
    Set<String> used = new LinkedHashSet<>(names);
    Map<String, String> byName = new HashMap<>();
    for (String name : names) {
      if (TAKEN.contains(name) || SourceVersion.isKeyword(name)) {
        byName.put(name, free(name + "_", used));
      }
    }
    for (String name : declared) {
      byName.put(inverse(name), free("of" + NamingStrategy.capitalise(name), used));
    }
    return new MethodNames(byName);
  }

  /** Under what the method for the other side of a declared relation is found. */
  static String inverse(String relation) {
    return "~" + relation;
  }

  private static String free(String name, Set<String> used) {
    String free = name;
    while (!used.add(free)) {
      free += "_";
    }
    return free;
  }
}
