package dev.kindred.it.oracle;

import dev.kindred.lookup.EntityPath;

/**
 * What a lambda calls the row that it is asked of: {@code books.any(row1 -> ..)}.
 *
 * @param depth how many lambdas it stands in, itself among them
 */
record Variable(Kind kind, int depth) implements Start {
  @Override
  public Object row(Scope scope) {
    return scope.row(this);
  }

  @Override
  public EntityPath<Object, Object> self(Variables variables) {
    return variables.path(this);
  }

  @Override
  public String toString() {
    return "row" + depth;
  }
}
