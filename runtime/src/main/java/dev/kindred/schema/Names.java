package dev.kindred.schema;

import org.jooq.Name;
import org.jooq.impl.DSL;

/** Names of constraints, indexes and schemas: quoted where a database would change them. */
final class Names {

  private Names() {}

  static Name of(String name) {
    return name.matches("[a-z_][a-z0-9_]*") ? DSL.unquotedName(name) : DSL.quotedName(name);
  }
}
