package dev.kindred.processor.annotation;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One annotation with its values.
 *
 * @param values the members by name, defaults included: a String, Boolean, Integer, {@link ClassId}
 *     (of a class, or of the type {@code void}: nothing), an enum constant's name, a nested {@link
 *     AnnotationDeclaration}, or a list of these
 * @param places where the members are written, for those that are
 */
public record AnnotationDeclaration(
    ModelAnnotation kind,
    SourceRef source,
    Map<String, Object> values,
    Map<String, SourceRef> places) {

  /** Copies the maps. */
  public AnnotationDeclaration {
    values = Map.copyOf(values);
    places = Map.copyOf(places);
  }

  /** The text of a member; empty if it is the empty text. */
  public Optional<String> text(String member) {
    return Optional.ofNullable(values.get(member))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isEmpty());
  }

  /** Whether a member is true. */
  public boolean flag(String member) {
    return Boolean.TRUE.equals(values.get(member));
  }

  /** The number of a member, if the user wrote it. */
  public Optional<Integer> number(String member) {
    return isWritten(member) && values.get(member) instanceof Integer number
        ? Optional.of(number)
        : Optional.empty();
  }

  /** The class of a member; empty for {@code void}. */
  public Optional<ClassId> type(String member) {
    return values.get(member) instanceof ClassId id ? Optional.of(id) : Optional.empty();
  }

  /** The texts of a member. */
  public List<String> texts(String member) {
    return list(member, String.class);
  }

  /** The annotations of a member. */
  public List<AnnotationDeclaration> annotations(String member) {
    return list(member, AnnotationDeclaration.class);
  }

  private <T> List<T> list(String member, Class<T> type) {
    return values.get(member) instanceof List<?> list
        ? list.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }

  /** Whether the user wrote a member, and did not leave it to its default. */
  public boolean isWritten(String member) {
    return places.containsKey(member);
  }

  /** Where a member is written, or else where the annotation is. */
  public SourceRef at(String member) {
    return places.getOrDefault(member, source);
  }
}
