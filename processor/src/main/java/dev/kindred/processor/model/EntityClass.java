package dev.kindred.processor.model;

import dev.kindred.processor.annotation.IgnoredDeclaration;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.ClassTraits;
import java.util.List;

/**
 * Java class of an entity.
 *
 * @param own whether this compilation writes its generated classes
 * @param ignored what looks as if it were mapped, and is not
 */
public record EntityClass(
    ClassId id,
    SourceRef source,
    boolean own,
    ClassTraits traits,
    List<IgnoredDeclaration> ignored) {

  /** Copies the list. */
  public EntityClass {
    ignored = List.copyOf(ignored);
  }
}
