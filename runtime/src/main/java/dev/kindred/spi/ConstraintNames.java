package dev.kindred.spi;

import dev.kindred.stability.ForGeneratedCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Name;
import org.jooq.impl.DSL;

/**
 * Names of constraints, indexes and schemas: quoted if a database would change their case, and
 * shortened to the limit of all databases.
 */
@ForGeneratedCode
public final class ConstraintNames {

  private ConstraintNames() {}

  /** Returns the jOOQ name for a name of any length, or for one in double quotes. */
  public static Name of(String name) {
    if (name.startsWith("\"")) {
      return QuotedNames.of(name);
    }
    String fitting = NameLimit.fitting(name);
    return fitting.matches("[a-z_][a-z0-9_]*")
        ? DSL.unquotedName(fitting)
        : DSL.quotedName(fitting);
  }

  /** Returns the name of an entity's primary key. */
  public static Name primaryKey(EntityMetadata<?> metadata) {
    return of("pk_" + metadata.tableName());
  }

  /** Returns the name of a relation's foreign key. */
  public static Name foreignKey(ForwardRelation relation) {
    return of(ofForeignKey(relation));
  }

  /** Returns the name of a relation's foreign key, which may be too long. */
  public static String ofForeignKey(ForwardRelation relation) {
    return ofColumns("fk_", relation);
  }

  /** Returns the name of the index on a relation's columns, which may be too long. */
  public static String index(ForwardRelation relation) {
    return ofColumns("ix_", relation);
  }

  /**
   * Returns the names of an entity's unique constraints, other than its primary key, by their
   * columns. They are declared by one-to-one relations, {@code @Unique} and
   * {@code @UniqueTogether}; a declared name takes precedence. Names may be too long.
   */
  public static Map<List<Integer>, String> unique(EntityMetadata<?> metadata) {
    Map<List<Integer>, String> names = new LinkedHashMap<>();
    metadata.forwardRelations().stream()
        .filter(ForwardRelation::unique)
        .forEach(relation -> names.put(relation.columns(), ofColumns("uq_", relation)));
    for (ConstraintMetadata each : metadata.constraints()) {
      if (each instanceof ConstraintMetadata.Unique declared) {
        names.put(declared.columns(), declared.name());
      }
    }
    names.remove(metadata.keyColumns());
    return names;
  }

  private static String ofColumns(String prefix, ForwardRelation relation) {
    EntityMetadata<?> metadata = relation.source();
    return relation.columns().stream()
        .map(column -> metadata.column(column).name())
        .collect(Collectors.joining("_", prefix + metadata.tableName() + "_", ""));
  }
}
