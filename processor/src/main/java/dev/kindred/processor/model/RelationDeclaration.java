package dev.kindred.processor.model;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.diagnostic.SourceRef;
import java.util.Optional;

/**
 * Declaration of a forward or many-to-many relation.
 *
 * @param attribute the name of the attribute
 * @param source the place of the attribute
 */
public record RelationDeclaration(
    String attribute, SourceRef source, AnnotationDeclaration annotation, RelatedName relatedName) {

  /**
   * Name of the reverse relation.
   *
   * @param name empty where the relation has no reverse
   * @param isWritten whether the user wrote it
   * @param source the place of the name, or else of the relation's annotation
   */
  public record RelatedName(Optional<String> name, boolean isWritten, SourceRef source) {}
}
