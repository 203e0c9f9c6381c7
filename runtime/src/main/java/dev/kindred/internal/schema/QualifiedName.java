package dev.kindred.internal.schema;

import dev.kindred.spi.QuotedNames;
import org.jooq.Name;

/**
 * Name of a table or view. Its parts are in double quotes if SQL needs them.
 *
 * @param schema its schema; empty for the connection's current one
 */
public record QualifiedName(String schema, String name) implements Comparable<QualifiedName> {

  /** Returns the name for jOOQ. */
  public Name inJooq() {
    return QuotedNames.of(schema, name);
  }

  /** Returns the name without its schema and without quotes. */
  public String plainName() {
    return QuotedNames.plain(name);
  }

  /** Returns the name without quotes. */
  public String plain() {
    return schema.isEmpty() ? plainName() : QuotedNames.plain(schema) + "." + plainName();
  }

  @Override
  public int compareTo(QualifiedName other) {
    return plain().compareTo(other.plain());
  }

  /** Returns the name as SQL has it. */
  @Override
  public String toString() {
    return schema.isEmpty() ? name : schema + "." + name;
  }
}
