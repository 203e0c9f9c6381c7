package dev.kindred.internal.writing.audit;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns of an entity that records have: those that writes write and that are audited.
 *
 * @param names the names in JSON: of the attribute, followed by that of the column where the
 *     attribute has several
 */
record AuditedColumns(EntityMetadata<?> metadata, List<Integer> positions, List<String> names) {

  static AuditedColumns of(EntityMetadata<?> metadata) {
    int[] audited = metadata.audited();
    List<Integer> positions =
        Arrays.stream(audited == null ? new int[0] : audited)
            .filter(column -> metadata.column(column).isWritten())
            .boxed()
            .toList();
    return new AuditedColumns(metadata, positions, names(metadata, positions));
  }

  private static List<String> names(EntityMetadata<?> metadata, List<Integer> positions) {
    Set<String> once = new HashSet<>();
    Set<String> several = new HashSet<>();
    for (int column : positions) {
      String attribute = metadata.column(column).attribute();
      if (!once.add(attribute)) {
        several.add(attribute);
      }
    }
    List<String> names = new ArrayList<>();
    for (int column : positions) {
      ColumnMetadata each = metadata.column(column);
      names.add(
          several.contains(each.attribute())
              ? each.attribute() + "." + each.name()
              : each.attribute());
    }
    return List.copyOf(names);
  }

  /** Returns the stored values of an entity, in the order of the columns. */
  <E> List<@Nullable Object> values(EntityMetadata<E> of, E entity) {
    List<@Nullable Object> values = new ArrayList<>(positions.size());
    for (int column : positions) {
      values.add(stored(column, of.value(entity, column)));
    }
    return values;
  }

  /** Returns the stored form of an attribute's value. */
  @Nullable Object stored(int column, @Nullable Object value) {
    return value == null ? null : stored(metadata.column(column).type(), value);
  }

  @SuppressWarnings("unchecked") // the value is of the column's type
  private static <T> @Nullable Object stored(ColumnType<T> type, Object value) {
    return type.toStored((T) value);
  }

  /** Returns the text of a key: its stored value, or a JSON array of those of several columns. */
  String key(Object key) {
    List<?> parts = metadata.decomposeKey(key);
    List<@Nullable Object> stored = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      stored.add(stored(metadata.keyColumns().get(i), parts.get(i)));
    }
    return stored.size() == 1 ? JsonWriter.text(stored.get(0)) : JsonWriter.of(stored);
  }

  /** Returns the JSON of all values. */
  String json(List<@Nullable Object> values) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      all.put(names.get(i), values.get(i));
    }
    return JsonWriter.of(all);
  }

  /** Returns the JSON of the values that other ones differ from. */
  String json(List<@Nullable Object> values, List<@Nullable Object> others) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!JsonWriter.of(values.get(i)).equals(JsonWriter.of(others.get(i)))) {
        all.put(names.get(i), values.get(i));
      }
    }
    return JsonWriter.of(all);
  }
}
