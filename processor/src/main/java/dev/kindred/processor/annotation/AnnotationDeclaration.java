package dev.kindred.processor.annotation;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Annotation with its values.
 *
 * @param isComplete whether the compiler could read all members; if not, it reports that
 * @param values the members by name, defaults included: a String, Boolean, Integer, {@link
 *     JavaType}, an enum constant's name, a nested {@link AnnotationDeclaration}, or a list of
 *     these; the class {@code void}, which stands for nothing, is left out, and so is what the
 *     compiler could not read
 * @param places the places of the members that the user wrote
 */
public record AnnotationDeclaration(
    ModelAnnotation kind,
    SourceRef source,
    boolean isComplete,
    Map<String, Object> values,
    Map<String, SourceRef> places) {

  /** Copies the maps. */
  public AnnotationDeclaration {
    values = Map.copyOf(values);
    places = Map.copyOf(places);
  }

  /** Returns an annotation that the compiler did not find, since its import is missing. */
  public static AnnotationDeclaration unknown(ModelAnnotation kind, SourceRef source) {
    return new AnnotationDeclaration(kind, source, false, Map.of(), Map.of("relatedName", source));
  }

  /** Returns an annotation that another one implies, without members. */
  public static AnnotationDeclaration implied(ModelAnnotation kind, SourceRef source) {
    return new AnnotationDeclaration(kind, source, true, Map.of(), Map.of());
  }

  /** Returns the text of a member with one value, or empty if it is the empty text. */
  public Optional<String> text(String member) {
    return single(member, String.class).filter(text -> !text.isEmpty());
  }

  /** Returns whether a member is true. */
  public boolean flag(String member) {
    return Boolean.TRUE.equals(values.get(member));
  }

  /** Returns the number of a member, or empty if the user did not write it. */
  public Optional<Integer> number(String member) {
    return isWritten(member) && values.get(member) instanceof Integer number
        ? Optional.of(number)
        : Optional.empty();
  }

  /** Returns the class of a member with one value, or empty for {@code void}. */
  public Optional<ClassId> type(String member) {
    return single(member, JavaType.Declared.class).map(JavaType.Declared::id);
  }

  /** Returns the type of a member with one value, or empty for {@code void}. */
  public Optional<JavaType> anyType(String member) {
    return single(member, JavaType.class);
  }

  /** Returns the number of values that the user wrote for a member that takes several. */
  public int count(String member) {
    return values.get(member) instanceof List<?> list ? list.size() : 0;
  }

  private <T> Optional<T> single(String member, Class<T> type) {
    Object value = values.get(member);
    Object only = value instanceof List<?> list && list.size() == 1 ? list.get(0) : value;
    return type.isInstance(only) ? Optional.of(type.cast(only)) : Optional.empty();
  }

  /** Returns the texts of a member. */
  public List<String> texts(String member) {
    return list(member, String.class);
  }

  /**
   * Returns the names of columns that the user wrote.
   *
   * @param member the member for one name; that for several is its plural
   */
  public List<String> columnNames(String member) {
    return text(member).map(List::of).orElseGet(() -> texts(member + "s"));
  }

  /** Returns the nested annotations of a member. */
  public List<AnnotationDeclaration> annotations(String member) {
    return list(member, AnnotationDeclaration.class);
  }

  private <T> List<T> list(String member, Class<T> type) {
    return values.get(member) instanceof List<?> list
        ? list.stream().filter(type::isInstance).map(type::cast).toList()
        : List.of();
  }

  /** Returns whether the user wrote a member instead of leaving it to its default. */
  public boolean isWritten(String member) {
    return places.containsKey(member);
  }

  /** Returns whether the user wrote a value that the compiler could not read. */
  public boolean isUnreadable(String member) {
    return isWritten(member) && !values.containsKey(member);
  }

  /** Returns the place of a member, or of the annotation if the user did not write the member. */
  public SourceRef at(String member) {
    return places.getOrDefault(member, source);
  }
}
