package dev.kindred.processor.generation;

import com.palantir.javapoet.ClassName;
import dev.kindred.processor.model.RelationModel;

/**
 * How the related rows of an entity are read and changed.
 *
 * @param type what the user gets
 * @param method what makes it
 */
record Accessor(ClassName type, String method) {

  private static final Accessor RELATED_ONE = new Accessor(RuntimeNames.RELATED_ONE, "relatedOne");
  private static final Accessor RELATED_SET = new Accessor(RuntimeNames.RELATED_SET, "relatedSet");
  private static final Accessor DETACHABLE_SET =
      new Accessor(RuntimeNames.DETACHABLE_SET, "detachableSet");

  /** Of a relation as an entity sees it that does not have the foreign key. */
  static Accessor of(RelationModel relation) {
    return relation instanceof RelationModel.Reverse reverse
        ? of(reverse.isUnique(), reverse.isOptional())
        : DETACHABLE_SET;
  }

  /** Of the other side of a relation. */
  static Accessor ofInverse(RelationModel relation) {
    return relation instanceof RelationModel.Forward forward
        ? of(forward.isUnique(), forward.isOptional())
        : DETACHABLE_SET;
  }

  private static Accessor of(boolean isUnique, boolean isOptional) {
    if (isUnique) {
      return RELATED_ONE;
    }
    return isOptional ? DETACHABLE_SET : RELATED_SET;
  }
}
