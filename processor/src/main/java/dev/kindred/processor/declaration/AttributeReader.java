package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.IgnoredDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.AttributeAccess;
import dev.kindred.processor.type.HandleTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reader of the attributes of an entity or value object: a record's components, or a class's
 * persistent fields.
 */
final class AttributeReader {

  private final Types types;
  private final AnnotationReader annotations;
  private final ConverterReader converters;
  private final AccessReader access;
  private final IgnoredDeclarationReader ignored;
  private final UseWarningReader warnings;
  private final VisibilityReader visibility;

  AttributeReader(Elements elements, Types types, SourceTrees trees, UseWarningReader warnings) {
    this.types = types;
    this.annotations = new AnnotationReader(elements, trees);
    this.ignored = new IgnoredDeclarationReader(annotations, trees);
    this.converters = new ConverterReader(elements, types, warnings);
    this.access = new AccessReader(elements, types, warnings);
    this.warnings = warnings;
    this.visibility = new VisibilityReader(elements);
  }

  /**
   * Reads the attributes of a class. Annotations that the compiler did not find are only looked up
   * where one seems to be missing, since that takes time.
   */
  List<AttributeDeclaration> read(TypeElement type) {
    List<AttributeDeclaration> read = read(type, annotations::read);
    return lacksAnnotation(read) ? read(type, annotations::readWithUnknown) : read;
  }

  private static boolean lacksAnnotation(List<AttributeDeclaration> attributes) {
    return attributes.stream().noneMatch(each -> each.annotations().has(ModelAnnotation.ID))
        || attributes.stream()
            .anyMatch(
                each ->
                    HandleTypes.isHandle(each.type()) && each.annotations().relations().isEmpty());
  }

  /** Reads a record's components and not its fields, since compilers differ in their order. */
  private List<AttributeDeclaration> read(
      TypeElement type, Function<Element, DeclaredAnnotations> declared) {
    return type.getKind() == ElementKind.RECORD
        ? type.getRecordComponents().stream()
            .map(component -> component(type, component, declared))
            .toList()
        : MappedSuperclasses.fields(type).values().stream()
            .map(field -> field(type, field, declared.apply(field)))
            .toList();
  }

  /** Reads a field of a class or of its superclass, with the type that it has in the class. */
  private AttributeDeclaration field(
      TypeElement type, VariableElement field, DeclaredAnnotations declared) {
    return attribute(
        type,
        field,
        field.getEnclosingElement().equals(type)
            ? field.asType()
            : types.asMemberOf((DeclaredType) type.asType(), field),
        isNullable(field),
        access.field(type, field),
        declared);
  }

  /**
   * Reads a record component by its field, whose place in the source every compiler has, and then
   * by the component, since some versions of Eclipse's compiler lose annotations of the field.
   */
  private AttributeDeclaration component(
      TypeElement type,
      RecordComponentElement component,
      Function<Element, DeclaredAnnotations> declared) {
    Element field =
        fields(type)
            .filter(candidate -> candidate.getSimpleName().equals(component.getSimpleName()))
            .map(Element.class::cast)
            .findFirst()
            .orElse(component);
    boolean isNullable =
        isNullable(field)
            || isNullable(component)
            || (component.getAccessor() != null && isNullable(component.getAccessor()));
    return attribute(
        type,
        field,
        component.asType(),
        isNullable,
        access.component(component),
        declared.apply(field).orElse(annotations.read(component)));
  }

  private AttributeDeclaration attribute(
      TypeElement entity,
      Element element,
      TypeMirror type,
      boolean isNullable,
      AttributeAccess attributeAccess,
      DeclaredAnnotations declared) {
    return new AttributeDeclaration(
        element.getSimpleName().toString(),
        SourceRef.of(element),
        TypeReader.id((TypeElement) element.getEnclosingElement()),
        TypeReader.read(type),
        TypeReader.isFound(type),
        !visibility.canName(entity, type),
        VisibilityReader.isPublic(type),
        warnings.ofType(type),
        isNullable,
        hasNullableElements(type, isNullable),
        enumConstants(type),
        converters.read(entity, declared),
        attributeAccess,
        declared);
  }

  private static Stream<VariableElement> fields(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC));
  }

  private static boolean isNullable(Element element) {
    return hasNullable(element) || hasNullable(element.asType());
  }

  /**
   * Returns whether the elements of an array are nullable. In front of an array, some annotations
   * mean the array, and its elements too.
   */
  private static boolean hasNullableElements(TypeMirror type, boolean isNullable) {
    return type instanceof ArrayType array
        ? !isNullable && hasNullable(array.getComponentType())
        : element(type).filter(AttributeReader::hasNullable).isPresent();
  }

  /** Returns the type of an array's or a list's elements. */
  private static Optional<TypeMirror> element(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of(array.getComponentType());
    }
    return isClass(type, "java.util.List") ? argument(type) : Optional.empty();
  }

  private static boolean isClass(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(name);
  }

  private static Optional<TypeMirror> argument(TypeMirror type) {
    return ((DeclaredType) type).getTypeArguments().stream().findFirst().map(each -> each);
  }

  private static boolean hasNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** Returns the constants of an enum, or of the enum in an Optional, a list or an array. */
  private static List<String> enumConstants(TypeMirror type) {
    Optional<? extends TypeMirror> inside =
        isClass(type, "java.util.Optional") ? argument(type) : element(type);
    if (inside.isPresent()) {
      return enumConstants(inside.get());
    }
    return type.getKind() == TypeKind.DECLARED
            && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM
        ? ((DeclaredType) type)
            .asElement().getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList()
        : List.of();
  }

  /** Reads what looks like an attribute, or like an annotation of one, and is not. */
  List<IgnoredDeclaration> ignored(TypeElement type) {
    return ignored.read(type);
  }

  /** Reads Kindred's annotations on a package. */
  DeclaredAnnotations annotationsOf(PackageElement declared) {
    return annotations.read(declared);
  }

  /** Reads Kindred's annotations on a class itself. */
  DeclaredAnnotations annotationsOf(TypeElement type) {
    DeclaredAnnotations read = annotations.read(type);
    return read.all().stream().anyMatch(each -> each.kind().declaresClass())
        ? read
        : annotations.readWithUnknown(type);
  }
}
