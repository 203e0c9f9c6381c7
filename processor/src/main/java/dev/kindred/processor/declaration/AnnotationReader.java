package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reader of Kindred's annotations. */
final class AnnotationReader {

  /** Placeholder of javac and ECJ for an annotation value with a compile error. */
  private static final String UNREADABLE = "<error>";

  private final Elements elements;
  private final SourceTrees trees;

  AnnotationReader(Elements elements, SourceTrees trees) {
    this.elements = elements;
    this.trees = trees;
  }

  /** Reads Kindred's annotations on a declaration. */
  DeclaredAnnotations read(Element element) {
    Map<ModelAnnotation, AnnotationDeclaration> found = new LinkedHashMap<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      kind(mirror).ifPresent(kind -> found.put(kind, read(kind, element, mirror, mirror)));
    }
    return new DeclaredAnnotations(found);
  }

  /** Reads Kindred's annotations on a declaration, and those that lack their import. */
  DeclaredAnnotations readWithUnknown(Element element) {
    Map<ModelAnnotation, AnnotationDeclaration> found = new LinkedHashMap<>();
    for (String name : trees.unknownAnnotations(element)) {
      ModelAnnotation.written(name)
          .ifPresent(
              kind -> found.put(kind, AnnotationDeclaration.unknown(kind, SourceRef.of(element))));
    }
    found.putAll(read(element).byKind());
    return new DeclaredAnnotations(found);
  }

  static Optional<ModelAnnotation> kind(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return ModelAnnotation.named(type.getQualifiedName().toString());
  }

  /**
   * Reads an annotation. The places of a nested annotation's members are in the outer one, since
   * the compiler accepts only annotations of the element itself.
   */
  private AnnotationDeclaration read(
      ModelAnnotation kind, Element element, AnnotationMirror outer, AnnotationMirror mirror) {
    Map<String, Object> values = new HashMap<>();
    elements
        .getElementValuesWithDefaults(mirror)
        .forEach(
            (member, value) -> {
              Object read = value(element, outer, value);
              if (read != null) {
                values.put(name(member), read);
              }
            });
    Map<String, SourceRef> places = new HashMap<>();
    mirror
        .getElementValues()
        .forEach((member, value) -> places.put(name(member), SourceRef.of(element, outer, value)));
    return new AnnotationDeclaration(
        kind, SourceRef.of(element, outer), isComplete(kind, element, mirror), values, places);
  }

  private boolean isComplete(ModelAnnotation kind, Element element, AnnotationMirror mirror) {
    boolean lacksMember =
        kind.required()
            .filter(
                required ->
                    mirror.getElementValues().keySet().stream()
                        .noneMatch(m -> name(m).equals(required)))
            .isPresent();
    return mirror.getElementValues().values().stream().allMatch(AnnotationReader::isReadable)
        && !(lacksMember && trees.hasUnknownMember(element, mirror));
  }

  private static String name(ExecutableElement member) {
    return member.getSimpleName().toString();
  }

  private static boolean isReadable(AnnotationValue annotationValue) {
    Object value = annotationValue.getValue();
    if (value instanceof List<?> list) {
      return list.stream().allMatch(each -> isReadable((AnnotationValue) each));
    }
    return value instanceof TypeMirror type
        ? type.getKind() != TypeKind.ERROR
        : !value.equals(UNREADABLE);
  }

  private @Nullable Object value(
      Element element, AnnotationMirror outer, AnnotationValue annotationValue) {
    Object value = annotationValue.getValue();
    if (value instanceof TypeMirror type) {
      boolean isNothing = type.getKind() == TypeKind.VOID || type.getKind() == TypeKind.ERROR;
      return isNothing ? null : TypeReader.read(type);
    }
    if (value instanceof VariableElement constant) {
      return constant.getSimpleName().toString();
    }
    if (value instanceof AnnotationMirror nested) {
      return kind(nested).map(kind -> read(kind, element, outer, nested)).orElse(null);
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(each -> value(element, outer, (AnnotationValue) each))
          .filter(Objects::nonNull)
          .toList();
    }
    return value.equals(UNREADABLE) ? null : value;
  }
}
