package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table that holds the pairs of a many-to-many relation, as seen from one side. It has no
 * generated class of its own, so its names are as SQL has them: in double quotes where they need
 * them.
 *
 * @param schema its schema; empty for the connection's own
 * @param name its name
 * @param sourceColumns the columns that refer to the owner
 * @param targetColumns the columns that refer to the target
 * @param entity the link entity whose table it is; null where it is one of its own
 * @param symmetrical whether every pair is there in both directions
 */
@ForGeneratedCode
public record JoinTable(
    String schema,
    String name,
    List<String> sourceColumns,
    List<String> targetColumns,
    @Nullable Class<?> entity,
    boolean symmetrical) {

  /** Its name without quotes. */
  public String plainName() {
    return plain(name);
  }

  static String plain(String name) {
    return name.replace("\"", "");
  }

  /** The same table as seen from the other side. */
  public JoinTable reverse() {
    return new JoinTable(schema, name, targetColumns, sourceColumns, entity, symmetrical);
  }
}
