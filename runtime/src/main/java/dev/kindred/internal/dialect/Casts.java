package dev.kindred.internal.dialect;

import dev.kindred.spi.ColumnType;
import dev.kindred.spi.type.ColumnKind;
import org.jooq.Field;

/**
 * Casts that parameters need, since a driver sends the type of a value less exactly than a column
 * has it.
 */
public class Casts {

  private final StoredTypes types;

  /** Creates casts to these types. */
  public Casts(StoredTypes types) {
    this.types = types;
  }

  /** Returns the parameter of a value next to a column, from which the database infers its type. */
  public Field<?> besideColumn(Field<?> parameter, ColumnKind kind) {
    return parameter;
  }

  /**
   * Returns the parameter of a value, or of an array of values, for columns of a type of the
   * database.
   */
  public Field<Object> toDatabaseType(
      Field<Object> parameter, ColumnType<?> type, boolean isArray) {
    return parameter;
  }

  /** Returns whether {@link #toDatabaseType} casts parameters for columns of a type. */
  public boolean castsToDatabaseType(ColumnType<?> type) {
    return false;
  }

  /** Returns whether {@link #besideColumn} or {@link #toDatabaseType} casts values of a type. */
  public boolean castsBesideColumn(ColumnType<?> type) {
    return castsToDatabaseType(type);
  }

  /** Returns whether a column must be cast to a text for functions and patterns. */
  public boolean needsCastToText(ColumnType<?> type) {
    return false;
  }

  /** Returns the parameter of a value next to a computed expression. */
  public Field<?> besideComputed(Field<?> parameter, ColumnKind kind) {
    return besideColumn(parameter, kind);
  }

  /** Returns the parameter of a value whose type the database can't infer. */
  public final Field<?> alone(Field<?> parameter, ColumnType<?> type) {
    return type.element() == null
        ? alone(parameter, type.kind())
        : parameter.cast(types.ofValue(type));
  }

  /** Returns the parameter of a value of a kind whose type the database can't infer. */
  public Field<?> alone(Field<?> parameter, ColumnKind kind) {
    return toValue(parameter, kind);
  }

  /** Casts a parameter to the type of its value. */
  protected final Field<?> toValue(Field<?> parameter, ColumnKind kind) {
    return parameter.cast(types.ofValue(kind));
  }

  /**
   * Returns whether a function's argument that is a parameter gets its type from another argument.
   */
  public boolean takesTypesFromArguments() {
    return true;
  }

  /** Returns whether values of a kind are cast to texts for comparing. */
  public boolean comparesAsText(ColumnKind kind) {
    return false;
  }
}
