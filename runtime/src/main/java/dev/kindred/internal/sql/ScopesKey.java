package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.RowScope;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.TenantValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      return scopes.equals(RowScopes.NONE) ? NONE : new ScopesKey(scopes, NONE.key, List.of());
    }
    ScopesKey any = scopes.once(ScopesKey.class, ScopesKey.class, () -> build(scopes, lists));
    return new ScopesKey(scopes, any.key, bound(any.values, scopes.tenant()));
  }

  /** Returns the key for any tenant. */
  private static ScopesKey build(RowScopes scopes, ListBinding lists) {
    Builder builder = new Builder(lists);
    for (RowScope each : scopes.all()) {
      builder.key.add(each.kind());
      builder.key.add(each.entity());
      each.condition().accept(builder);
    }
    return new ScopesKey(scopes, builder.key, List.copyOf(builder.values));
  }

  private static List<BindValue> bound(List<BindValue> values, @Nullable Object tenant) {
    return tenant == null
        ? values
        : values.stream()
            .map(each -> TenantValue.is(each) ? new BindValue(tenant, each.type()) : each)
            .toList();
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

    /** Adds a value; the tenant is one value for all columns of one type. */
    @Override
    public Void value(BindValue node) {
      return TenantValue.is(node) && values.contains(node) ? null : super.value(node);
    }
  }
}
