package dev.kindred.spi;

import dev.kindred.spi.type.ColumnSize;
import org.jspecify.annotations.Nullable;

/**
 * A column of an entity's table.
 *
 * @param attribute the attribute it stores, as declared; a relation's attribute for its foreign key
 * @param name the column's name as declared, not folded to any database's case
 * @param type the type of its values
 * @param size how large its values may be
 * @param nullable whether it takes NULL
 * @param key whether it is the key, or part of it
 * @param generation who gives a value that was not given
 * @param defaultValue the declared default; null where there is none
 */
public record ColumnMetadata(
    String attribute,
    String name,
    ColumnType<?> type,
    ColumnSize size,
    boolean nullable,
    boolean key,
    Generation generation,
    @Nullable Object defaultValue) {

  /** Who gives a value that was not given, or gives it anyway. */
  public enum Generation {
    /** Nobody: it must be given. */
    NONE,
    /** The database, on insert. */
    IDENTITY,
    /** The application: a UUID of version 7. */
    UUID,
    /** The application: 1 on insert, and one more with each update. */
    VERSION,
    /** The application: the time, on insert; whatever was given. */
    CREATED_AT,
    /** The application: the time, on insert and update; whatever was given. */
    UPDATED_AT
  }

  /** A required column, of the usual size, that is no key. */
  public static ColumnMetadata of(String attribute, String name, ColumnType<?> type) {
    return new ColumnMetadata(
        attribute, name, type, ColumnSize.DEFAULT, false, false, Generation.NONE, null);
  }

  /** The same column as the key, or part of it. */
  public ColumnMetadata asKey() {
    return new ColumnMetadata(
        attribute, name, type, size, nullable, true, generation, defaultValue);
  }

  /** The same column with values that are generated. */
  public ColumnMetadata generatedBy(Generation by) {
    return new ColumnMetadata(attribute, name, type, size, nullable, key, by, defaultValue);
  }

  /** The same column, which takes NULL. */
  public ColumnMetadata orNull() {
    return new ColumnMetadata(attribute, name, type, size, true, key, generation, defaultValue);
  }

  /** The same column with values of at most so many characters or bytes. */
  public ColumnMetadata length(int length) {
    return sized(ColumnSize.ofLength(length));
  }

  /** The same column with numbers of at most so many digits, so many of them behind the point. */
  public ColumnMetadata digits(int precision, int scale) {
    return sized(new ColumnSize(size.length(), precision, scale));
  }

  private ColumnMetadata sized(ColumnSize other) {
    return new ColumnMetadata(
        attribute, name, type, other, nullable, key, generation, defaultValue);
  }

  /** The same column with a default. */
  public ColumnMetadata defaultingTo(Object value) {
    return new ColumnMetadata(attribute, name, type, size, nullable, key, generation, value);
  }

  /** Whether an insert may leave it out. */
  public boolean mayBeAbsent() {
    return nullable || generation != Generation.NONE || defaultValue != null;
  }
}
