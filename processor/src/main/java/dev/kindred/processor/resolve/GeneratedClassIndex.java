package dev.kindred.processor.resolve;

import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.type.ClassId;
import java.util.function.Predicate;

/**
 * Which generated classes there are, in other modules.
 *
 * @param isClass whether there is a class of this canonical name
 */
public record GeneratedClassIndex(GeneratedNames names, Predicate<String> isClass) {

  String name(ClassId entity) {
    return names.lookups(entity).qualifiedName();
  }

  boolean contains(ClassId entity) {
    return isClass.test(name(entity));
  }

  /** What a build of the other module must ask for, behind a blank. */
  String option() {
    return names.suffix().equals(GeneratedNames.DEFAULT_SUFFIX)
        ? ""
        : " and -Akindred.suffix=" + names.suffix();
  }
}
