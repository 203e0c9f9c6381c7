package dev.kindred.internal.dialect;

import dev.kindred.spi.type.ColumnKind;
import org.jooq.Field;

/**
 * Casts that parameters need: a driver tells the database the type of a value less exactly than a
 * column does.
 */
public class Casts {

  private final StoredTypes types;

  /** Casts to these types. */
  public Casts(StoredTypes types) {
    this.types = types;
  }

  /** Returns the parameter of a value that stands beside a column, which tells its type. */
  public Field<?> besideColumn(Field<?> parameter, ColumnKind kind) {
    return parameter;
  }

  /** Returns the parameter of a value that stands beside something computed. */
  public Field<?> besideComputed(Field<?> parameter, ColumnKind kind) {
    return besideColumn(parameter, kind);
  }

  /** Returns the parameter of a value that stands where nothing else tells its type. */
  public Field<?> alone(Field<?> parameter, ColumnKind kind) {
    return toValue(parameter, kind);
  }

  /** Casts a parameter to the type of its value. */
  protected final Field<?> toValue(Field<?> parameter, ColumnKind kind) {
    return parameter.cast(types.ofValue(kind));
  }

  /** Whether an argument of a function that is a parameter takes its type from another one. */
  public boolean takesTypesFromArguments() {
    return true;
  }

  /** Whether values of a kind are cast to texts where they are compared. */
  public boolean comparesAsText(ColumnKind kind) {
    return false;
  }
}
