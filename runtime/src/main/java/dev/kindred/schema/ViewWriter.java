package dev.kindred.schema;

import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;

/** Writer of the DDL of views: each after those that its query names. */
final class ViewWriter {

  private final DSLContext dsl;
  private final List<EntityMetadata<?>> views;
  private final Set<EntityMetadata<?>> ordered = new LinkedHashSet<>();
  private final Set<EntityMetadata<?>> visited = new LinkedHashSet<>();

  ViewWriter(DSLContext dsl, Collection<EntityMetadata<?>> entities) {
    this.dsl = dsl;
    this.views = entities.stream().filter(each -> each.view() != null).toList();
    views.forEach(this::visit);
  }

  private void visit(EntityMetadata<?> view) {
    if (visited.add(view)) {
      views.stream().filter(other -> names(view, other)).forEach(this::visit);
      ordered.add(view);
    }
  }

  /** Returns whether a view's query has the name of another view as a word. */
  private static boolean names(EntityMetadata<?> view, EntityMetadata<?> other) {
    return other != view
        && Pattern.compile(
                "(?<!\\w)" + Pattern.quote(other.tableName()) + "(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(query(view))
            .find();
  }

  private static String query(EntityMetadata<?> view) {
    return Objects.requireNonNull(view.view());
  }

  List<String> create() {
    return ordered.stream()
        .map(view -> "create view " + name(view) + " as " + query(view))
        .toList();
  }

  List<String> drop() {
    List<String> statements = new ArrayList<>();
    ordered.forEach(view -> statements.add(0, "drop view if exists " + name(view)));
    return statements;
  }

  private String name(EntityMetadata<?> view) {
    return dsl.render(view.table());
  }
}
