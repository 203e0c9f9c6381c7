package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import java.util.Optional;

/**
 * Column of an entity's table.
 *
 * @param origin the attribute that it stores
 * @param definition its type
 * @param isKey whether it is in the primary key
 * @param generation who provides its values
 * @param defaultValue the declared default, which may be invalid
 * @param sql the database's default, or what it computes, in SQL
 * @param hints what a migration should know
 * @param comment what the database says of it
 */
public record ColumnDescriptor(
    String name,
    ColumnOrigin origin,
    ColumnDefinition definition,
    boolean isKey,
    Generation generation,
    Optional<DefaultValue> defaultValue,
    Optional<String> sql,
    ColumnHints hints,
    Optional<String> comment) {

  /** Provider of the values that the application does not assign. */
  public enum Generation {
    /** None: the application assigns all values. */
    NONE,
    /** The database, in an insert. */
    IDENTITY,
    /** The application, by a random UUID. */
    UUID,
    /** The runtime, which increments a version in each update. */
    VERSION,
    /** The runtime, by the time of an insert. */
    CREATED_AT,
    /** The runtime, by the time of an insert or update. */
    UPDATED_AT,
    /** The runtime, by the tenant of the database. */
    TENANT,
    /** The runtime, which marks rows as deleted. */
    MARK,
    /** The database, by a default in SQL, where the application assigns none. */
    DATABASE_DEFAULT,
    /** The database, which computes and stores it. */
    STORED,
    /** The database, which computes it when it is read. */
    VIRTUAL,
    /** The database, in any way. */
    READ_ONLY;

    /** Returns whether the attribute is never null once it is saved, however it is declared. */
    public boolean isComplete() {
      return switch (this) {
        case NONE, MARK, DATABASE_DEFAULT, STORED, VIRTUAL, READ_ONLY -> false;
        case IDENTITY, UUID, VERSION, CREATED_AT, UPDATED_AT, TENANT -> true;
      };
    }

    /** Returns whether the database computes it from the other columns. */
    public boolean isComputed() {
      return this == STORED || this == VIRTUAL;
    }
  }

  /** Returns whether inserts and updates write it. */
  public boolean isWritten() {
    return !generation.isComputed() && generation != Generation.READ_ONLY;
  }

  /** Returns the name that it had before it was renamed, or has. */
  public String formerName() {
    return hints.formerName().orElse(name);
  }

  /** Returns the name of the attribute that it stores. */
  public String attribute() {
    return origin.attribute();
  }

  /** Returns the name of its value where an attribute or a composite key has several. */
  public String part() {
    return origin.part();
  }

  /** Returns the place of the attribute. */
  public SourceRef source() {
    return origin.source();
  }

  /** Returns the place that determines its name. */
  public SourceRef nameSource() {
    return origin.nameSource();
  }

  /** Returns the type of its values. */
  public ColumnTypeDescriptor type() {
    return definition.type();
  }

  /** Returns the size of its values. */
  public ColumnSizeDescriptor size() {
    return definition.size();
  }

  /** Returns whether it accepts NULL. */
  public boolean isNullable() {
    return definition.isNullable();
  }

  /** Returns this column as one that accepts no NULL. */
  public ColumnDescriptor required() {
    return new ColumnDescriptor(
        name,
        origin,
        new ColumnDefinition(definition.type(), definition.size(), false),
        isKey,
        generation,
        defaultValue,
        sql,
        hints,
        comment);
  }

  /** Returns the database's default in SQL. */
  public Optional<String> databaseDefault() {
    return sql.filter(text -> !generation.isComputed());
  }

  /** Returns the expression that the database computes its values by. */
  public Optional<String> computation() {
    return sql.filter(text -> generation.isComputed());
  }

  /** Returns the default, or empty if there is none or it is invalid. */
  public Optional<DefaultValue> validDefault() {
    return defaultValue.filter(DefaultValue::isValid);
  }
}
