package dev.kindred.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source that a message can point at. Other stages carry it without looking inside,
 * so that they stay free of the compiler.
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

  /** A declaration. */
  public static SourceRef of(Element element) {
    return new SourceRef(element, null, null);
  }

  /** An annotation on a declaration. */
  public static SourceRef of(Element element, AnnotationMirror annotation) {
    return new SourceRef(element, annotation, null);
  }

  /** One value of an annotation on a declaration. */
  public static SourceRef of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new SourceRef(element, annotation, value);
  }
}
