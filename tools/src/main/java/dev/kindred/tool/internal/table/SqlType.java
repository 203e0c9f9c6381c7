package dev.kindred.tool.internal.table;

import java.util.List;
import java.util.Optional;

/**
 * SQL type of a column.
 *
 * @param name its name without a size, in lower case; of an array, that of its elements
 * @param definition the type as DDL has it
 * @param length the most characters or bytes; 0 if there is no limit
 * @param precision the most digits; 0 if there is no limit
 * @param domain the domain that has this type
 * @param enumeration the name of the database's enum
 * @param labels the values of an enum
 */
public record SqlType(
    String name,
    boolean isArray,
    String definition,
    int length,
    int precision,
    int scale,
    Optional<String> domain,
    Optional<String> enumeration,
    List<String> labels) {

  /** Returns the type of an array's elements; H2 tells it elsewhere than in the definition. */
  public SqlType single() {
    return isArray
        ? new SqlType(
            name,
            false,
            definition.endsWith("[]") ? definition.substring(0, definition.length() - 2) : "",
            length,
            precision,
            scale,
            domain,
            enumeration,
            labels)
        : this;
  }

  /** Returns the same type with another length. */
  public SqlType ofLength(int limit) {
    return new SqlType(
        name, isArray, definition, limit, precision, scale, domain, enumeration, labels);
  }
}
