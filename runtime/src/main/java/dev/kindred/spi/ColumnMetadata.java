package dev.kindred.spi;

import dev.kindred.spi.type.ColumnSize;
import dev.kindred.stability.ForGeneratedCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Column of an entity's table.
 *
 * @param attribute the attribute that it stores; for a foreign key, that of the relation
 * @param nameInSql the column's name, in double quotes if SQL needs them
 * @param type the type of its values
 * @param size the greatest size of its values
 * @param nullable whether it accepts NULL
 * @param key whether it is the primary key, or part of it
 * @param generation who supplies a value that was not given
 * @param defaultValue the declared default; null if there is none
 * @param sql the database's default, or what it computes, in SQL; null if there is none
 * @param comment what the database says of it; null for nothing
 */
@ForGeneratedCode
public record ColumnMetadata(
    String attribute,
    String nameInSql,
    ColumnType<?> type,
    ColumnSize size,
    boolean nullable,
    boolean key,
    Generation generation,
    @Nullable Object defaultValue,
    @Nullable String sql,
    @Nullable String comment) {

  /** Source of values that are not given, or not used if they are. */
  public enum Generation {
    /** None: a value must be given. */
    NONE,
    /** The database, on insert. */
    IDENTITY,
    /** Kindred: a UUID of version 7. */
    UUID,
    /** Kindred: 1 on insert, and one more with each update. */
    VERSION,
    /** Kindred: the time of the insert, whatever was given. */
    CREATED_AT,
    /** Kindred: the time of the insert or update, whatever was given. */
    UPDATED_AT,
    /** Kindred: the tenant of the database that writes the row. */
    TENANT,
    /** Kindred: whether, or when, a delete marked the row; not marked on insert. */
    MARK,
    /** The database, on insert, by a default in SQL. */
    DATABASE_DEFAULT,
    /** The database, which computes and stores it. */
    STORED,
    /** The database, which computes it when it is read. */
    VIRTUAL,
    /** The database, in any way. */
    READ_ONLY;

    /** Returns whether the database computes it from the other columns. */
    public boolean isComputed() {
      return this == STORED || this == VIRTUAL;
    }
  }

  /** Creates a required column of the default size that is no key. */
  public static ColumnMetadata of(String attribute, String nameInSql, ColumnType<?> type) {
    return new ColumnMetadata(
        attribute,
        nameInSql,
        type,
        ColumnSize.DEFAULT,
        false,
        false,
        Generation.NONE,
        null,
        null,
        null);
  }

  /** Returns the positions of the primary key's columns. */
  static List<Integer> keys(ColumnMetadata[] columns) {
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].key()) {
        keys.add(i);
      }
    }
    return List.copyOf(keys);
  }

  /** Returns the column's name as declared, not folded to any database's case. */
  public String name() {
    return QuotedNames.plain(nameInSql);
  }

  /** Returns this column as the primary key, or part of it. */
  public ColumnMetadata asKey() {
    return new ColumnMetadata(
        attribute, nameInSql, type, size, nullable, true, generation, defaultValue, sql, comment);
  }

  /** Returns this column with generated values. */
  public ColumnMetadata generatedBy(Generation by) {
    return new ColumnMetadata(
        attribute, nameInSql, type, size, nullable, key, by, defaultValue, sql, comment);
  }

  /** Returns this column with values that the database makes by an expression. */
  public ColumnMetadata generatedBy(Generation by, String expression) {
    return new ColumnMetadata(
        attribute, nameInSql, type, size, nullable, key, by, defaultValue, expression, comment);
  }

  /** Returns this column, accepting NULL. */
  public ColumnMetadata orNull() {
    return new ColumnMetadata(
        attribute, nameInSql, type, size, true, key, generation, defaultValue, sql, comment);
  }

  /** Returns this column with a limit of characters or bytes. */
  public ColumnMetadata length(int length) {
    return sized(ColumnSize.ofLength(length));
  }

  /** Returns this column with limits of digits, in all and after the decimal point. */
  public ColumnMetadata digits(int precision, int scale) {
    return sized(new ColumnSize(size.length(), precision, scale));
  }

  private ColumnMetadata sized(ColumnSize other) {
    return new ColumnMetadata(
        attribute, nameInSql, type, other, nullable, key, generation, defaultValue, sql, comment);
  }

  /** Returns this column with a default; with none for null. */
  public ColumnMetadata defaultingTo(@Nullable Object value) {
    return new ColumnMetadata(
        attribute, nameInSql, type, size, nullable, key, generation, value, sql, comment);
  }

  /** Returns this column with a comment. */
  public ColumnMetadata commented(String text) {
    return new ColumnMetadata(
        attribute, nameInSql, type, size, nullable, key, generation, defaultValue, sql, text);
  }

  /** Returns whether inserts and updates write the column. */
  public boolean isWritten() {
    return !generation.isComputed() && generation != Generation.READ_ONLY;
  }

  /** Returns whether the database gives some or all of its values, beside a generated key. */
  public boolean isGivenByDatabase() {
    return generation == Generation.DATABASE_DEFAULT || !isWritten();
  }

  /** Returns whether an insert may leave the column out. */
  public boolean mayBeAbsent() {
    return nullable || hasOtherSource();
  }

  /** Returns whether a value that is not given comes from elsewhere. */
  boolean hasOtherSource() {
    return generation != Generation.NONE || defaultValue != null;
  }
}
