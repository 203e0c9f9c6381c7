package dev.kindred.spi;

import dev.kindred.error.NotLoadedException;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Handle that has the values of a foreign key, whether or not its entity is loaded. */
@ForGeneratedCode
public interface ForeignKeyHandle {

  /** Returns the metadata of the referenced entity. */
  EntityMetadata<?> target();

  /** Returns the positions of the referenced columns in the target. */
  List<Integer> knownColumns();

  /** Returns the values of the referenced columns. */
  List<?> knownValues();

  /**
   * Returns the value of a column of the referenced entity, without SQL; null if there is none.
   *
   * @throws NotLoadedException if the handle has neither the entity nor the value
   */
  static @Nullable Object value(One<?> handle, EntityMetadata<?> target, int column) {
    if (handle instanceof ForeignKeyHandle keyed) {
      int known = keyed.knownColumns().indexOf(column);
      if (known >= 0) {
        return keyed.knownValues().get(known);
      }
    }
    if (!handle.isLoaded()) {
      throw new NotLoadedException(
          handle
              + " does not know "
              + target.name()
              + "."
              + target.column(column).attribute()
              + ", which the relation refers to; load it first with get().");
    }
    return handle.find().map(entity -> valueOf(target, entity, column)).orElse(null);
  }

  @SuppressWarnings("unchecked") // the entity is the target's
  private static <T> @Nullable Object valueOf(EntityMetadata<T> target, Object entity, int column) {
    return target.value((T) entity, column);
  }
}
