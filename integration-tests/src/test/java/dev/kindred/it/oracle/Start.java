package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;

/** Where paths start: at the root of a question, or at the row that a lambda speaks of. */
sealed interface Start permits Kind, Variable {

  /** The entity. */
  Kind kind();

  /** The row, for the rows that a scope speaks of. */
  Object row(Scope scope);

  /** The lookup. */
  EntityPath<Object, Object> self(Variables variables);
}
