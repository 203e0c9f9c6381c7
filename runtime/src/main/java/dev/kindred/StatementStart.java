package dev.kindred;

import dev.kindred.stability.Preview;
import org.jspecify.annotations.Nullable;

/**
 * Statement that is about to run; see {@link StatementListener#starting}.
 *
 * @param sql the text, with a {@code ?} for each bind value
 * @param kind the kind of statement
 * @param entity the class of the entity, as {@link StatementEvent#entity} returns it; null for DDL
 *     and for what jOOQ runs
 */
@Preview
public record StatementStart(String sql, Statement.Kind kind, @Nullable Class<?> entity) {

  static StatementStart of(String sql, @Nullable Class<?> entity) {
    return new StatementStart(sql, Statement.Kind.of(sql), entity);
  }
}
