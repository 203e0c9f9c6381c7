package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.JavaType;
import java.util.Optional;

/**
 * An attribute of an entity, as its mapper reads and writes it.
 *
 * @param type its type as declared
 * @param isKey whether it is declared as the key, or part of it
 * @param isFinal whether it is a final field of a class
 * @param reader the field's name or a call of its accessor
 * @param writer the field's name or a call of its setter; a record has none
 * @param storage what is behind it
 */
public record AttributeDescriptor(
    String name,
    SourceRef source,
    JavaType type,
    boolean isKey,
    boolean isFinal,
    Optional<String> reader,
    Optional<String> writer,
    Storage storage) {

  /** What is behind an attribute. */
  public sealed interface Storage {}

  /**
   * A column.
   *
   * @param column its position
   * @param isOptional whether the attribute is an {@code Optional} of it
   */
  public record Stored(int column, boolean isOptional) implements Storage {}

  /**
   * A relation, of which it is the handle.
   *
   * @param relation its position
   */
  public record Related(int relation) implements Storage {}

  /** Nothing, because its declaration is wrong. */
  public record Invalid() implements Storage {}
}
