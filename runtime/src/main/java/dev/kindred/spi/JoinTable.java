package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Join table of a many-to-many relation, in the direction of the relation. It has no generated jOOQ
 * table, so names are in double quotes where SQL needs them.
 *
 * @param schema its schema; empty for the connection's default
 * @param name its name
 * @param sourceColumns the columns that reference the source
 * @param targetColumns the columns that reference the target
 * @param entity the association entity whose table it is; null if it is no entity's
 * @param symmetrical whether each pair has a row in both directions
 */
@ForGeneratedCode
public record JoinTable(
    String schema,
    String name,
    List<String> sourceColumns,
    List<String> targetColumns,
    @Nullable Class<?> entity,
    boolean symmetrical) {

  /** Returns the name without quotes. */
  public String plainName() {
    return QuotedNames.plain(name);
  }

  /** Returns the table in the direction of the reverse relation. */
  public JoinTable reverse() {
    return new JoinTable(schema, name, targetColumns, sourceColumns, entity, symmetrical);
  }
}
