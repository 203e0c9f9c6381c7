package dev.kindred.json;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.NamedAttribute;
import java.util.Optional;

/** Attribute that a builder may be given by JSON. */
public final class BuilderAttribute {

  private final EntityMetadata<?> metadata;
  private final String name;
  private final NamedAttribute named;

  private BuilderAttribute(EntityMetadata<?> metadata, String name, NamedAttribute named) {
    this.metadata = metadata;
    this.name = name;
    this.named = named;
  }

  /**
   * Returns the attribute with a name; empty if a builder does not have it: reverse relations, and
   * what Kindred or the database sets whatever is given.
   *
   * @param name inside of a value object {@code address.city}
   */
  public static Optional<BuilderAttribute> of(EntityMetadata<?> metadata, String name) {
    return NamedAttribute.of(metadata, name)
        .filter(named -> named.columns().stream().anyMatch(each -> isSet(metadata.column(each))))
        .map(named -> new BuilderAttribute(metadata, name, named));
  }

  private static boolean isSet(ColumnMetadata column) {
    return column.isWritten()
        && column.generation() != Generation.CREATED_AT
        && column.generation() != Generation.UPDATED_AT;
  }

  NamedAttribute named() {
    return named;
  }

  /** Returns whether it is a value object, whose parts are attributes as well. */
  public boolean isValueObject() {
    return named instanceof NamedAttribute.ValueObject;
  }

  /** Returns whether it can't be null; a part of a value object, while that is present. */
  boolean isRequired() {
    return named instanceof NamedAttribute.ValueObject value
        ? !value.embedded().optional()
        : named.columns().stream().anyMatch(each -> metadata.requires(each, other -> false));
  }

  /** Returns the name for messages: {@code Book.title}. */
  @Override
  public String toString() {
    return metadata + "." + name;
  }
}
