package dev.kindred.processor.diagnostic;

import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import org.jspecify.annotations.Nullable;

/**
 * Reference to a place in the source. Other stages pass it on without reading it, so that they do
 * not depend on the compiler.
 */
public final class SourceRef {

  final Element element;
  final @Nullable AnnotationMirror annotation;
  final @Nullable AnnotationValue value;

  private SourceRef(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
    this.element = element;
    this.annotation = annotation;
    this.value = value;
  }

  /** Returns the canonical name of the class that has the place. */
  String typeName() {
    Element type = element;
    while (!(type instanceof QualifiedNameable)) {
      type = type.getEnclosingElement();
    }
    return ((QualifiedNameable) type).getQualifiedName().toString();
  }

  /** Returns whether a class with a canonical name has the place itself, and inherits it not. */
  public boolean isIn(String type) {
    return typeName().equals(type);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceRef that
        && element.equals(that.element)
        && Objects.equals(annotation, that.annotation)
        && Objects.equals(value, that.value);
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }

  /** Refers to a declaration. */
  public static SourceRef of(Element element) {
    return new SourceRef(element, null, null);
  }

  /** Refers to an annotation on a declaration. */
  public static SourceRef of(Element element, AnnotationMirror annotation) {
    return new SourceRef(element, annotation, null);
  }

  /** Refers to a value of an annotation on a declaration. */
  public static SourceRef of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new SourceRef(element, annotation, value);
  }
}
