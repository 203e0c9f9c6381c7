package dev.kindred.schema;

import dev.kindred.internal.dialect.NameLimit;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Names of constraints, indexes and schemas: quoted if a database would change their case, and
 * shortened to the limit of all databases.
 */
final class ConstraintNames {

  private ConstraintNames() {}

  static Name of(String name) {
    String fitting = NameLimit.fitting(name);
    return fitting.matches("[a-z_][a-z0-9_]*")
        ? DSL.unquotedName(fitting)
        : DSL.quotedName(fitting);
  }
}
