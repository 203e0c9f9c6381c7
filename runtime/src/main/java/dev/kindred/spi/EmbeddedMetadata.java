package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.List;

/**
 * Attribute of an entity that is a value object: some consecutive columns of the entity's table.
 *
 * @param attribute its name; inside another value object {@code address.position}
 * @param embeddable the class of the value object
 * @param column the position of its first column
 * @param relation the position of its first relation
 * @param optional whether it may be absent: all of its columns are NULL then
 */
@ForGeneratedCode
public record EmbeddedMetadata(
    String attribute,
    EmbeddableMetadata<?> embeddable,
    int column,
    int relation,
    boolean optional) {

  /** Returns the positions of its columns. */
  public List<Integer> columns() {
    return embeddable.columnsFrom(column);
  }

  /** Returns the positions of the columns that have a value wherever it is present. */
  public List<Integer> required() {
    return embeddable.required().stream().map(each -> column + each).toList();
  }
}
