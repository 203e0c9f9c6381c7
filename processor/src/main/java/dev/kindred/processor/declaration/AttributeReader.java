package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.AttributeAccess;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reader of an entity's attributes: a record's components, or a class's persistent fields. */
final class AttributeReader {

  private final AnnotationReader annotations;
  private final ConverterReader converters;
  private final AccessReader access;
  private final UseWarningReader warnings;
  private final VisibilityReader visibility;

  AttributeReader(Elements elements, Types types, UseWarningReader warnings) {
    this.annotations = new AnnotationReader(elements);
    this.converters = new ConverterReader(elements, types, warnings);
    this.access = new AccessReader(elements, types, warnings);
    this.warnings = warnings;
    this.visibility = new VisibilityReader(elements);
  }

  /**
   * Reads the attributes of a class. A record's fields are not used, since compilers differ in
   * their order.
   */
  List<AttributeDeclaration> read(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? type.getRecordComponents().stream().map(component -> component(type, component)).toList()
        : fields(type)
            .filter(AttributeReader::isPersistent)
            .map(
                field ->
                    attribute(
                        List.of(field),
                        field.asType(),
                        isNullable(field),
                        access.field(type, field)))
            .toList();
  }

  /**
   * Reads a record component by its field, whose place in the source every compiler has, and then
   * by the component, since some versions of Eclipse's compiler lose annotations of the field.
   */
  private AttributeDeclaration component(TypeElement type, RecordComponentElement component) {
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
        List.of(field, component), component.asType(), isNullable, access.component(component));
  }

  /**
   * Reads an attribute.
   *
   * @param elements the elements that have its annotations; the first one is its place
   */
  private AttributeDeclaration attribute(
      List<Element> elements,
      TypeMirror type,
      boolean isNullable,
      AttributeAccess attributeAccess) {
    Element element = elements.get(0);
    return new AttributeDeclaration(
        element.getSimpleName().toString(),
        SourceRef.of(element),
        TypeReader.read(type),
        TypeReader.isFound(type),
        !visibility.canName(element, type),
        warnings.ofType(type),
        isNullable,
        enumConstants(type),
        elements.stream().flatMap(each -> converters.read(each).stream()).findFirst(),
        attributeAccess,
        annotations.read(elements));
  }

  private static Stream<VariableElement> fields(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC));
  }

  private static boolean isPersistent(VariableElement field) {
    return !field.getModifiers().contains(Modifier.TRANSIENT);
  }

  private static boolean isNullable(Element element) {
    return hasNullable(element) || hasNullable(element.asType());
  }

  private static boolean hasNullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }

  /** Returns the constants of an enum, or of the enum in an Optional. */
  private static List<String> enumConstants(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return List.of();
    }
    DeclaredType declared = (DeclaredType) type;
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getQualifiedName().contentEquals("java.util.Optional")
        && declared.getTypeArguments().size() == 1) {
      return enumConstants(declared.getTypeArguments().get(0));
    }
    return element.getKind() == ElementKind.ENUM
        ? element.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(member -> member.getSimpleName().toString())
            .toList()
        : List.of();
  }

  /** Reads Kindred's annotations on a class itself. */
  DeclaredAnnotations annotationsOf(TypeElement type) {
    return annotations.read(List.of(type));
  }
}
