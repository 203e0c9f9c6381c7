package dev.kindred.tool.internal.declaration;

import java.util.List;
import java.util.Optional;

/**
 * Attribute of an entity.
 *
 * @param type the type, without {@code @Nullable}
 * @param comment its documentation
 */
public record DeclaredAttribute(
    String name,
    WrittenType type,
    boolean isNullable,
    List<AnnotationUse> annotations,
    Optional<String> comment) {

  private static final String ARRAY = "[]";

  /** Returns the type as code, with {@code @Nullable} where it can be null. */
  public String typeCode() {
    if (!isNullable) {
      return type.code();
    }
    return type.code().endsWith(ARRAY)
        ? type.code().replace(ARRAY, " @Nullable []")
        : "@Nullable " + type.code();
  }
}
