package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.ModelAnnotation;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** Classes that are annotated as entities or value objects, among all classes. */
public final class EntityClasses {

  private final SourceTrees trees;

  /** Creates the test for classes of a compilation. */
  public EntityClasses(ProcessingEnvironment environment) {
    this.trees = new SourceTrees(environment);
  }

  /** Returns whether a class is annotated as a superclass of entities. */
  public boolean isMappedSuperclass(TypeElement type) {
    return MappedSuperclasses.isMapped(type);
  }

  /**
   * Returns whether a class is annotated as an entity. An annotation without its import counts too,
   * so that the missing import is the only error.
   */
  public boolean isEntity(TypeElement type) {
    return has(type, ModelAnnotation::declaresEntity);
  }

  /** Returns whether a class is annotated as one of value objects, as {@link #isEntity}. */
  public boolean isEmbeddable(TypeElement type) {
    return has(type, ModelAnnotation.EMBEDDABLE::equals);
  }

  /** Returns whether a class is one of the two, for which a metamodel class is generated. */
  public boolean hasMetamodel(TypeElement type) {
    return isEntity(type) || isEmbeddable(type);
  }

  private boolean has(TypeElement type, Predicate<ModelAnnotation> annotation) {
    return type.getAnnotationMirrors().stream()
            .flatMap(mirror -> AnnotationReader.kind(mirror).stream())
            .anyMatch(annotation)
        || (type.getNestingKind() == NestingKind.TOP_LEVEL
            && trees.unknownAnnotations(type).stream()
                .flatMap(name -> ModelAnnotation.written(name).stream())
                .anyMatch(annotation));
  }
}
