package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.RowScope;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import java.util.List;

/**
 * Part of a statement key that its scopes make, made once for all statements under them.
 *
 * @param values the bind values of the scopes, which come first among those of a statement
 */
record ScopesKey(RowScopes scopes, StatementKey key, List<BindValue> values) {

  /** Key of no scopes. */
  static final ScopesKey NONE = new ScopesKey(RowScopes.NONE, new StatementKey(), List.of());

  static ScopesKey of(RowScopes scopes, ListBinding lists) {
    if (scopes.isEmpty()) {
      return scopes == RowScopes.NONE ? NONE : new ScopesKey(scopes, NONE.key, List.of());
    }
    Builder builder = new Builder(lists);
    for (RowScope each : scopes.all()) {
      builder.key.add(each.kind());
      builder.key.add(each.entity());
      each.condition().accept(builder);
    }
    return new ScopesKey(scopes, builder.key, List.copyOf(builder.values));
  }

  /** Builder of the key. */
  private static final class Builder extends NodeKeyBuilder {

    Builder(ListBinding lists) {
      super(lists);
    }

    /** Adds a query inside a scope, with the tokens and values that it has in a statement. */
    @Override
    void query(Select node) {
      StatementKeyBuilder nested = new StatementKeyBuilder(node, NONE, lists);
      key.add(nested.key());
      values.addAll(nested.values());
    }
  }
}
