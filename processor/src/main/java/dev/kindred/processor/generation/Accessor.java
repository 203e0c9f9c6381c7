package dev.kindred.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.JoinTableDescriptor.Association;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.Optional;

/**
 * Accessor of the related rows of an entity.
 *
 * @param set the returned type
 * @param method the method of the runtime that creates it
 * @param association the association entity of a many-to-many relation
 */
record Accessor(ClassName set, String method, Optional<ClassId> association) {

  private static final Accessor READ_ONLY =
      new Accessor(RuntimeNames.READ_ONLY_QUERY_SET, "readOnlySet");
  private static final Accessor RELATED_ONE = new Accessor(RuntimeNames.RELATED_ONE, "relatedOne");
  private static final Accessor RELATED_SET = new Accessor(RuntimeNames.RELATED_SET, "relatedSet");
  private static final Accessor DETACHABLE_SET =
      new Accessor(RuntimeNames.DETACHABLE_SET, "detachableSet");

  private Accessor(ClassName set, String method) {
    this(set, method, Optional.empty());
  }

  /** Returns the accessor for a reverse or many-to-many relation. */
  static Accessor of(RelationDescriptor relation, GenerationContext context) {
    boolean isReverse =
        relation instanceof RelationDescriptor.Reverse
            || ((RelationDescriptor.ManyToMany) relation).declaration().isEmpty();
    if (isReadOnly(relation, isReverse ? relation.target() : context.entity().id(), context)) {
      return READ_ONLY;
    }
    return relation instanceof RelationDescriptor.Reverse reverse
        ? of(reverse.isUnique(), reverse.isOptional())
        : of((RelationDescriptor.ManyToMany) relation);
  }

  /** Returns the accessor for the reverse of a relation. */
  static Accessor ofReverse(RelationDescriptor relation, GenerationContext context) {
    if (isReadOnly(relation, context.entity().id(), context)) {
      return READ_ONLY;
    }
    return relation instanceof RelationDescriptor.Forward forward
        ? of(forward.foreignKey().isUnique(), forward.isOptional())
        : of((RelationDescriptor.ManyToMany) relation);
  }

  /** Returns whether a foreign key or the pairs of its declaring entity are only read. */
  private static boolean isReadOnly(
      RelationDescriptor relation, ClassId declaring, GenerationContext context) {
    return context.related(declaring).isReadOnly()
        || (relation instanceof RelationDescriptor.ManyToMany many
            && many.table()
                .association()
                .filter(each -> context.related(each.entity()).isReadOnly())
                .isPresent());
  }

  /** Returns the purpose of the returned set, for Javadoc. */
  String purpose() {
    return equals(READ_ONLY) ? "querying" : "querying and changing";
  }

  private static Accessor of(RelationDescriptor.ManyToMany relation) {
    Optional<ClassId> association = relation.table().association().map(Association::entity);
    return association.isPresent()
        ? new Accessor(RuntimeNames.LINKED_SET, "linkedSet", association)
        : DETACHABLE_SET;
  }

  private static Accessor of(boolean isUnique, boolean isOptional) {
    if (isUnique) {
      return RELATED_ONE;
    }
    return isOptional ? DETACHABLE_SET : RELATED_SET;
  }

  /** Returns the type for these related entities. */
  ParameterizedTypeName type(TypeName related) {
    return association
        .map(each -> ParameterizedTypeName.get(set, related, TypeNames.of(each)))
        .orElseGet(() -> ParameterizedTypeName.get(set, related));
  }

  /** Returns the type arguments of the runtime's method, so that javac has none to infer. */
  CodeBlock witness(TypeName related) {
    return type(related).typeArguments().stream()
        .map(argument -> CodeBlock.of("$T", argument))
        .collect(CodeBlock.joining(", ", "<", ">"));
  }
}
