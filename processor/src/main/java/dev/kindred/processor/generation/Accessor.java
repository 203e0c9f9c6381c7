package dev.kindred.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.JoinTableDescriptor.Association;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.Optional;

/**
 * How the related rows of an entity are read and changed.
 *
 * @param set what the user gets
 * @param method what makes it
 * @param link the entity that links them
 */
record Accessor(ClassName set, String method, Optional<ClassId> link) {

  private static final Accessor RELATED_ONE = new Accessor(RuntimeNames.RELATED_ONE, "relatedOne");
  private static final Accessor RELATED_SET = new Accessor(RuntimeNames.RELATED_SET, "relatedSet");
  private static final Accessor DETACHABLE_SET =
      new Accessor(RuntimeNames.DETACHABLE_SET, "detachableSet");

  private Accessor(ClassName set, String method) {
    this(set, method, Optional.empty());
  }

  /** Of a relation as an entity sees it that does not have the foreign key. */
  static Accessor of(RelationDescriptor relation) {
    return relation instanceof RelationDescriptor.Reverse reverse
        ? of(reverse.isUnique(), reverse.isOptional())
        : of((RelationDescriptor.ManyToMany) relation);
  }

  /** Of the other side of a relation. */
  static Accessor ofInverse(RelationDescriptor relation) {
    return relation instanceof RelationDescriptor.Forward forward
        ? of(forward.foreignKey().isUnique(), forward.foreignKey().isOptional())
        : of((RelationDescriptor.ManyToMany) relation);
  }

  private static Accessor of(RelationDescriptor.ManyToMany relation) {
    Optional<ClassId> link = relation.table().association().map(Association::entity);
    return link.isPresent()
        ? new Accessor(RuntimeNames.LINKED_SET, "linkedSet", link)
        : DETACHABLE_SET;
  }

  private static Accessor of(boolean isUnique, boolean isOptional) {
    if (isUnique) {
      return RELATED_ONE;
    }
    return isOptional ? DETACHABLE_SET : RELATED_SET;
  }

  /** What the user gets of these related entities. */
  TypeName type(TypeName related) {
    return link.map(each -> ParameterizedTypeName.get(set, related, TypeNames.of(each)))
        .orElseGet(() -> ParameterizedTypeName.get(set, related));
  }
}
