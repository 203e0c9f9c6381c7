package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaView;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** DDL of views. */
public final class ViewDdl {

  private final Dialect dialect;

  /** Creates the DDL for a database. */
  public ViewDdl(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Returns the statement that creates a view. */
  public String create(SchemaView view) {
    return "create view " + name(view) + " as " + view.query();
  }

  /** Returns the statement that drops a view. */
  public String drop(SchemaView view) {
    return "drop view " + name(view);
  }

  String dropIfExists(SchemaView view) {
    return "drop view if exists " + name(view);
  }

  private String name(SchemaView view) {
    return dialect.dsl().render(view.name().inJooq());
  }

  /** Returns views in an order in which they can be created: each after those its query names. */
  public static List<SchemaView> ordered(List<SchemaView> views) {
    Set<SchemaView> ordered = new LinkedHashSet<>();
    Set<SchemaView> visited = new HashSet<>();
    views.forEach(view -> visit(view, views, visited, ordered));
    return List.copyOf(ordered);
  }

  private static void visit(
      SchemaView view, List<SchemaView> views, Set<SchemaView> visited, Set<SchemaView> ordered) {
    if (visited.add(view)) {
      views.stream()
          .filter(other -> names(view, other))
          .forEach(other -> visit(other, views, visited, ordered));
      ordered.add(view);
    }
  }

  /** Returns whether a view's query has the name of another view as a word. */
  private static boolean names(SchemaView view, SchemaView other) {
    return !other.equals(view)
        && Pattern.compile(
                "(?<!\\w)" + Pattern.quote(other.name().plainName()) + "(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(view.query())
            .find();
  }
}
