package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.JavaType;
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
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reader of Kindred's annotations. */
final class AnnotationReader {

  private final Elements elements;

  AnnotationReader(Elements elements) {
    this.elements = elements;
  }

  /** Reads Kindred's annotations on a declaration, for which there may be several elements. */
  DeclaredAnnotations read(List<? extends Element> declaration) {
    Map<ModelAnnotation, AnnotationDeclaration> found = new LinkedHashMap<>();
    for (Element element : declaration) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        kind(mirror)
            .ifPresent(
                kind -> found.computeIfAbsent(kind, any -> read(any, element, mirror, mirror)));
      }
    }
    return new DeclaredAnnotations(found);
  }

  private static Optional<ModelAnnotation> kind(AnnotationMirror mirror) {
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
    return new AnnotationDeclaration(kind, SourceRef.of(element, outer), values, places);
  }

  private static String name(ExecutableElement member) {
    return member.getSimpleName().toString();
  }

  private @Nullable Object value(
      Element element, AnnotationMirror outer, AnnotationValue annotationValue) {
    Object value = annotationValue.getValue();
    if (value instanceof TypeMirror type) {
      return TypeReader.read(type) instanceof JavaType.Declared declared ? declared.id() : null;
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
    return value;
  }
}
