package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.annotation.StrayAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reader of annotations that belong in entities, in classes that Kindred does not map. */
public final class StrayAnnotationReader {

  private static final String PACKAGE = "dev.kindred.model";

  /** Annotations of classes that don't make them mapped ones. */
  private static final Set<ModelAnnotation> ADDITIONS =
      Set.of(
          ModelAnnotation.AUDITED,
          ModelAnnotation.CHECK,
          ModelAnnotation.COMMENT,
          ModelAnnotation.NAMING,
          ModelAnnotation.RENAMED_FROM);

  private final EntityClasses classes;

  /** Creates a reader for classes of a compilation. */
  public StrayAnnotationReader(ProcessingEnvironment environment) {
    this.classes = new EntityClasses(environment);
  }

  /** Returns the first stray annotation of each class that has one. */
  public List<StrayAnnotation> read(Collection<TypeElement> types) {
    return types.stream()
        .filter(type -> !isMapped(type) && !classes.isEntity(type))
        .flatMap(type -> first(type).stream())
        .toList();
  }

  /** Returns whether a class is annotated as an entity, embeddable, view or mapped superclass. */
  private static boolean isMapped(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(mirror -> TypeReader.id(type(mirror)).packageName().equals(PACKAGE))
        .anyMatch(mirror -> AnnotationReader.kind(mirror).filter(ADDITIONS::contains).isEmpty());
  }

  private static TypeElement type(AnnotationMirror mirror) {
    return (TypeElement) mirror.getAnnotationType().asElement();
  }

  private static Optional<StrayAnnotation> first(TypeElement type) {
    return Stream.concat(
            Stream.of(type), ElementFilter.fieldsIn(type.getEnclosedElements()).stream())
        .flatMap(element -> annotations(type, element))
        .findFirst();
  }

  private static Stream<StrayAnnotation> annotations(TypeElement type, Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(
            mirror ->
                AnnotationReader.kind(mirror).stream()
                    .map(
                        kind ->
                            new StrayAnnotation(
                                kind, SourceRef.of(element, mirror), TypeReader.id(type))));
  }
}
