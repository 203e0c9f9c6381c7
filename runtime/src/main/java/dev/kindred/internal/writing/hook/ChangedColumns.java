package dev.kindred.internal.writing.hook;

import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Columns in which an entity differs from what it was before: a hook has changed it, or returned
 * another one in its place.
 *
 * @param before the values by position of the column
 */
public record ChangedColumns<E>(EntityMetadata<E> metadata, List<@Nullable Object> before) {

  /** Returns the columns in which an entity will differ from what it is now. */
  public static <E> ChangedColumns<E> since(EntityMetadata<E> metadata, E entity) {
    return new ChangedColumns<>(metadata, values(metadata, entity));
  }

  private static <E> List<@Nullable Object> values(EntityMetadata<E> metadata, E entity) {
    List<@Nullable Object> values = new ArrayList<>(metadata.columns().size());
    for (int column = 0; column < metadata.columns().size(); column++) {
      values.add(metadata.value(entity, column));
    }
    return Collections.unmodifiableList(values);
  }

  /** Returns the positions of the columns that are written, are no key and differ now. */
  public List<Integer> of(E entity) {
    List<@Nullable Object> now = values(metadata, entity);
    return metadata.generated().written().stream()
        .filter(column -> !metadata.column(column).key())
        .filter(column -> !Objects.deepEquals(before.get(column), now.get(column)))
        .toList();
  }
}
