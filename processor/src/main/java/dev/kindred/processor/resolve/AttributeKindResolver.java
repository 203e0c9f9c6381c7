package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.declaration.AttributeDeclaration;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.AttributeDefect.InvalidRelation;
import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.HandleTypes;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * Resolver of attributes' kinds from their types and annotations. An attribute whose declaration
 * fits no kind keeps the reason.
 */
final class AttributeKindResolver {

  private final DeclarationIndex declarations;
  private final GeneratedNames generated;
  private final ValueTypeResolver values;

  AttributeKindResolver(DeclarationIndex declarations, GeneratedNames generated) {
    this.declarations = declarations;
    this.generated = generated;
    this.values = new ValueTypeResolver(declarations);
  }

  AttributeKind resolve(AttributeDeclaration attribute) {
    if (!attribute.isFound()) {
      return invalid(new AttributeDefect.UnknownType());
    }
    if (attribute.isHidden()) {
      return invalid(new AttributeDefect.HiddenType());
    }
    if (isEmbedded(attribute)) {
      return embedded(attribute);
    }
    List<AnnotationDeclaration> relations = attribute.annotations().relations();
    if (relations.size() > 1) {
      return invalid(InvalidRelation.CONFLICTING_ANNOTATIONS);
    }
    if (isOptionalHandle(attribute.type())) {
      return invalid(InvalidRelation.NULLABLE_HANDLE);
    }
    boolean isHandle = HandleTypes.isHandle(attribute.type());
    if (relations.isEmpty()) {
      return isHandle ? invalid(InvalidRelation.MISSING_ANNOTATION) : values.resolve(attribute);
    }
    return isHandle
        ? relation(attribute, relations.get(0))
        : invalid(InvalidRelation.MISPLACED_ANNOTATION);
  }

  /** Returns whether it is a value object; a forgotten annotation is an error elsewhere. */
  private boolean isEmbedded(AttributeDeclaration attribute) {
    return attribute.annotations().has(ModelAnnotation.EMBEDDED)
        || (isEmbeddable(value(attribute.type()))
            && !attribute.annotations().has(ModelAnnotation.CONVERT));
  }

  /** Returns the type of the value in an Optional, and any other type unchanged. */
  private static JavaType value(JavaType type) {
    return type.isClass("java.util.Optional") ? type.argument().orElse(type) : type;
  }

  private boolean isEmbeddable(JavaType type) {
    return type instanceof JavaType.Declared declared && declarations.isEmbeddable(declared.id());
  }

  private AttributeKind embedded(AttributeDeclaration attribute) {
    JavaType type = value(attribute.type());
    if (!isEmbeddable(type)) {
      return invalid(new AttributeDefect.NotEmbeddable(type));
    }
    ClassId id = ((JavaType.Declared) type).id();
    if (!hasMetamodel(id)) {
      return invalid(InvalidRelation.MISSING_METAMODEL);
    }
    boolean isOptional = !type.equals(attribute.type());
    return new AttributeKind.Embedded(id, isOptional, isOptional || attribute.isNullable());
  }

  private boolean hasMetamodel(ClassId id) {
    return declarations.entity(id).own() || generated.hasMetamodel(id);
  }

  private static AttributeKind invalid(AttributeDefect defect) {
    return new AttributeKind.Invalid(defect);
  }

  private static boolean isOptionalHandle(JavaType type) {
    return type.isClass("java.util.Optional")
        && type.argument().filter(HandleTypes::isHandle).isPresent();
  }

  private AttributeKind relation(AttributeDeclaration attribute, AnnotationDeclaration relation) {
    boolean isToMany = HandleTypes.isMany(attribute.type());
    if (!fits(relation.kind(), isToMany)) {
      return invalid(InvalidRelation.MISPLACED_ANNOTATION);
    }
    if (attribute.isNullable()) {
      return invalid(InvalidRelation.NULLABLE_HANDLE);
    }
    Optional<JavaType> argument = attribute.type().argument();
    if (argument.isEmpty() || argument.get() instanceof JavaType.Wildcard) {
      return invalid(InvalidRelation.RAW_HANDLE);
    }
    if (!(argument.get() instanceof JavaType.Declared target)
        || !declarations.isEntity(target.id())) {
      return invalid(InvalidRelation.NOT_AN_ENTITY);
    }
    if (declarations.entity(target.id()).isKeyless()) {
      return invalid(InvalidRelation.KEYLESS_TARGET);
    }
    return hasMetamodel(target.id())
        ? relation(relation, target.id(), isToMany)
        : invalid(InvalidRelation.MISSING_METAMODEL);
  }

  private static boolean fits(ModelAnnotation relation, boolean isToMany) {
    return switch (relation) {
      case INVERSE -> true;
      case MANY_TO_MANY -> isToMany;
      default -> !isToMany;
    };
  }

  private static AttributeKind relation(
      AnnotationDeclaration relation, ClassId target, boolean isToMany) {
    return switch (relation.kind()) {
      case MANY_TO_MANY -> new AttributeKind.ManyToMany(relation, target);
      case INVERSE -> new AttributeKind.Reverse(target, isToMany);
      default -> new AttributeKind.Forward(relation, target);
    };
  }
}
