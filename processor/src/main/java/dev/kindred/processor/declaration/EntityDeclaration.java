package dev.kindred.processor.declaration;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.IgnoredDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.ClassTraits;
import dev.kindred.processor.type.UseWarning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Class that is annotated as an entity or as one of value objects, as it is written.
 *
 * @param own whether this compilation writes its generated classes
 * @param warnings the warnings that the use of its name causes
 * @param annotations Kindred's annotations on the class
 * @param packageAnnotations Kindred's annotations on its package
 * @param attributes the record's components, or the class's persistent fields
 * @param ignored what looks as if it were mapped, and is not
 */
public record EntityDeclaration(
    ClassId id,
    SourceRef source,
    boolean own,
    ClassTraits traits,
    Set<UseWarning> warnings,
    DeclaredAnnotations annotations,
    DeclaredAnnotations packageAnnotations,
    List<AttributeDeclaration> attributes,
    List<IgnoredDeclaration> ignored) {

  /** Copies the set and the lists. */
  public EntityDeclaration {
    warnings = Set.copyOf(warnings);
    attributes = List.copyOf(attributes);
    ignored = List.copyOf(ignored);
  }

  /** Returns whether it is a class of value objects, and no entity. */
  public boolean isEmbeddable() {
    return annotations.has(ModelAnnotation.EMBEDDABLE)
        && annotations.all().stream().noneMatch(each -> each.kind().declaresEntity());
  }

  /** Returns the annotation that makes the class an entity; a view needs no other. */
  public AnnotationDeclaration entity() {
    return annotations
        .find(ModelAnnotation.ENTITY)
        .or(
            () ->
                view()
                    .map(
                        view ->
                            AnnotationDeclaration.implied(ModelAnnotation.ENTITY, view.source())))
        .orElseThrow();
  }

  /** Returns the annotation that makes its table a view. */
  public Optional<AnnotationDeclaration> view() {
    return annotations.find(ModelAnnotation.VIEW);
  }

  /** Returns whether its rows are only read. */
  public boolean isReadOnly() {
    return view().isPresent()
        || annotations
            .find(ModelAnnotation.ENTITY)
            .filter(entity -> entity.flag("readOnly"))
            .isPresent();
  }

  /** Returns whether it has no key, as a read-only entity may. */
  public boolean isKeyless() {
    return isReadOnly()
        && attributes.stream().noneMatch(each -> each.annotations().has(ModelAnnotation.ID));
  }
}
