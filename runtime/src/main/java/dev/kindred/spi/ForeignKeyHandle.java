package dev.kindred.spi;

import dev.kindred.error.NotLoadedException;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handle that knows values of its entity without having it: those that refer to it. */
@ForGeneratedCode
public interface ForeignKeyHandle {

  /** The model of its entity. */
  EntityMetadata<?> target();

  /** The positions, in the target, of the columns that it knows. */
  List<Integer> knownColumns();

  /** The values of those columns. */
  List<?> knownValues();

  /**
   * The value of one column of the entity behind a handle, without SQL; null where there is none.
   *
   * @throws NotLoadedException if the handle neither has the entity nor knows the column
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
