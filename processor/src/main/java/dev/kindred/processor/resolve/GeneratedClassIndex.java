package dev.kindred.processor.resolve;

import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.type.ClassId;
import java.util.function.Predicate;

/**
 * Index of the generated classes that other modules have.
 *
 * @param isClass whether a class of a canonical name exists
 */
public record GeneratedClassIndex(GeneratedNames names, Predicate<String> isClass) {

  boolean hasMetamodel(ClassId entity) {
    return isClass.test(names.metamodel(entity).qualifiedName());
  }
}
