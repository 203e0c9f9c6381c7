package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Name that an attribute or entity had.
 *
 * @param java the name in Java
 * @param sql the names in SQL, if annotations gave them
 */
record FormerName(Optional<String> java, List<String> sql) {

  /** Returns the former name of an attribute or entity; one without any has it still. */
  static FormerName of(DeclaredAnnotations annotations) {
    return annotations
        .find(ModelAnnotation.RENAMED_FROM)
        .map(
            renamed ->
                new FormerName(
                    renamed.text("value").filter(Predicate.not(String::isBlank)),
                    renamed.texts("sql").stream().filter(Predicate.not(String::isBlank)).toList()))
        .orElse(new FormerName(Optional.empty(), List.of()));
  }

  /** Returns whether there was another name. */
  boolean isPresent() {
    return java.isPresent() || !sql.isEmpty();
  }

  /** Returns the name in SQL of one of several columns. */
  Optional<String> sql(int part) {
    return part < sql.size() ? Optional.of(sql.get(part)) : Optional.empty();
  }

  /** Returns the name in Java of something that is called otherwise now. */
  String java(String now) {
    return java.orElse(now);
  }
}
