package dev.kindred.processor.model;

import dev.kindred.processor.annotation.DeclaredAnnotations;
import dev.kindred.processor.annotation.IgnoredDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.ClassTraits;
import dev.kindred.processor.type.UseWarning;
import java.util.List;
import java.util.Set;

/**
 * Java class of an entity or of value objects.
 *
 * @param own whether this compilation writes its generated classes
 * @param warnings the warnings that the use of its name causes
 * @param annotations Kindred's annotations on it
 * @param ignored what looks as if it were mapped, and is not
 */
public record EntityClass(
    ClassId id,
    SourceRef source,
    boolean own,
    ClassTraits traits,
    Set<UseWarning> warnings,
    DeclaredAnnotations annotations,
    List<IgnoredDeclaration> ignored) {

  /** Copies the set and the list. */
  public EntityClass {
    warnings = Set.copyOf(warnings);
    ignored = List.copyOf(ignored);
  }

  /** Returns whether it is a class of value objects, and no entity. */
  public boolean isEmbeddable() {
    return annotations.has(ModelAnnotation.EMBEDDABLE)
        && annotations.all().stream().noneMatch(each -> each.kind().declaresEntity());
  }
}
