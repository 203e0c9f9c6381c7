package dev.kindred.internal.dialect;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.ListType;
import dev.kindred.spi.type.StoredType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DefaultDataType;

/**
 * Types of a database's columns: those of the SQL standard, except where the database replaces
 * them.
 */
public class StoredTypes {

  /** Types of the SQL standard. */
  public static final StoredTypes STANDARD = new StoredTypes(Map.of());

  private final EnumMap<ColumnKind, StoredType<Object>> types = new EnumMap<>(ColumnKind.class);

  /** Creates the types of a database, with those that replace the standard's. */
  protected StoredTypes(Map<ColumnKind, StoredType<Object>> own) {
    for (ColumnKind kind : ColumnKind.values()) {
      if (!kind.isOfArrays()) {
        types.put(kind, own.getOrDefault(kind, kind.type()));
      }
    }
  }

  /** Returns how values of a kind are bound and read. */
  public final StoredType<Object> of(ColumnKind kind) {
    return Objects.requireNonNull(types.get(kind));
  }

  /** Returns how values of a type are bound and read. */
  public final StoredType<Object> of(ColumnType<?> type) {
    ColumnType<?> element = type.element();
    if (element == null) {
      return of(type.kind());
    }
    return type.isArray() ? arrayOf(of(element)) : memberOf(of(element));
  }

  /** Returns how arrays are bound and read. */
  protected StoredType<Object> arrayOf(StoredType<Object> element) {
    return new ListType(element);
  }

  /** Returns how a value that is looked for in an array is bound. */
  protected StoredType<Object> memberOf(StoredType<Object> element) {
    return element;
  }

  /** Returns the SQL type that a column is created with. */
  public DataType<?> of(ColumnKind kind, ColumnSize size) {
    return of(kind).columnType(size);
  }

  /** Returns the SQL type of arrays of a type. */
  public String arrayOf(String element) {
    return element + " array";
  }

  /** Returns whether columns have a type of the database, and not the usual one. */
  public final boolean isDatabaseType(ColumnType<?> type) {
    return type.databaseType() != null && (hasEnumTypes() || !type.isDatabaseEnum());
  }

  /** Returns whether the database has enums as types of their own, which are created by name. */
  public boolean hasEnumTypes() {
    return false;
  }

  /** Returns the SQL type of a value of a type, of any size, in an expression. */
  public final DataType<?> ofValue(ColumnType<?> type) {
    ColumnType<?> element = type.element();
    return element == null ? ofValue(type.kind()) : ofValue(element).getArrayDataType();
  }

  /** Returns the SQL type of a value of any size in an expression. */
  public DataType<?> ofValue(ColumnKind kind) {
    DataType<?> own = of(kind).valueType();
    return own == null ? of(kind, ColumnSize.DEFAULT) : own;
  }

  /** Returns a stored value as a literal for a default in DDL. */
  public Field<?> literal(ColumnKind kind, Object stored) {
    return InlinedValues.of(of(kind).literal(stored));
  }

  /** Returns a type by its name in the database. */
  protected static DataType<?> named(String type) {
    return DefaultDataType.getDefaultDataType(type);
  }
}
