package dev.kindred.processor.annotation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Kindred's annotations on one declaration.
 *
 * @param byKind the annotations, at most one of each kind
 */
public record DeclaredAnnotations(Map<ModelAnnotation, AnnotationDeclaration> byKind) {

  /** Copies the map. */
  public DeclaredAnnotations {
    byKind = Map.copyOf(byKind);
  }

  /** Returns the annotation of a kind. */
  public Optional<AnnotationDeclaration> find(ModelAnnotation kind) {
    return Optional.ofNullable(byKind.get(kind));
  }

  /** Returns the text of the comment, if there is one. */
  public Optional<String> comment() {
    return find(ModelAnnotation.COMMENT).flatMap(comment -> comment.text("value"));
  }

  /** Returns these annotations, and others of kinds that are missing here. */
  public DeclaredAnnotations orElse(DeclaredAnnotations others) {
    Map<ModelAnnotation, AnnotationDeclaration> all = new HashMap<>(others.byKind);
    all.putAll(byKind);
    return new DeclaredAnnotations(all);
  }

  /** Returns whether there is an annotation of a kind. */
  public boolean has(ModelAnnotation kind) {
    return byKind.containsKey(kind);
  }

  /** Returns all annotations, ordered by kind. */
  public List<AnnotationDeclaration> all() {
    return byKind.values().stream()
        .sorted(Comparator.comparing(AnnotationDeclaration::kind))
        .toList();
  }

  /** Returns the annotations that declare a relation; a valid declaration has one at most. */
  public List<AnnotationDeclaration> relations() {
    return all().stream().filter(annotation -> annotation.kind().isRelation()).toList();
  }
}
