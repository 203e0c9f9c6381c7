package dev.kindred.internal.query;

import dev.kindred.error.ShardingException;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ConstraintMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Entities of a database in shards: what they declare that its router, or each shard by itself,
 * can't keep.
 */
public final class ShardedEntities {

  private ShardedEntities() {}

  /**
   * Refuses entities with a tenant, and what is related to them, that no statement could use
   * rightly. Others can be those of another database.
   *
   * @throws ShardingException if there are any; it tells of all
   */
  public static void require(List<EntityMetadata<?>> entities) {
    List<String> refused = new ArrayList<>();
    for (EntityMetadata<?> each : entities) {
      if (hasTenant(each)) {
        refused.addAll(unrouted(each));
        refused.addAll(uniqueOnEachShard(each));
      } else {
        refused.addAll(referencesToShards(each));
      }
      refused.addAll(joinTables(each));
    }
    if (!refused.isEmpty()) {
      throw new ShardingException(
          "The database can't be opened in shards with what these entities declare:\n- "
              + String.join(".\n- ", refused)
              + ".");
    }
  }

  private static boolean hasTenant(EntityMetadata<?> entity) {
    return DeclaredScopes.tenant(entity).isPresent();
  }

  /** Returns why the router can't find the table of an entity, or the shard of its rows. */
  static List<String> unrouted(EntityMetadata<?> entity) {
    List<String> reasons = new ArrayList<>();
    if (entity.view() != null) {
      reasons.add(
          entity
              + " is a view, whose rows the router does not know: read what it shows by lookups of"
              + " its entities");
    }
    for (ColumnMetadata each : entity.columns()) {
      if (each.type().databaseType() != null) {
        reasons.add(castColumn(entity, each));
      }
    }
    if (!entity.schemaInSql().isEmpty()) {
      reasons.add(
          entity
              + " has a schema in its @Entity, by which the router does not find the table: leave"
              + " it out, and set the schema on the connections");
    }
    return reasons;
  }

  /** Describes a column whose values are cast. */
  private static String castColumn(EntityMetadata<?> entity, ColumnMetadata column) {
    return entity
        + "."
        + column.attribute()
        + " has the type "
        + column.type().databaseType()
        + ", to which its values are cast, and the router can't read that: leave out the type of"
        + " the column";
  }

  /** Describes a relation whose pairs have no tenant. */
  static String joinTable(ManyToManyRelation relation) {
    return relation.source()
        + "."
        + relation.name()
        + " has a join table without a tenant, by which the router does not know where its rows"
        + " are: give the relation an entity with @Tenant by @ManyToMany(through = ..)";
  }

  private static List<String> joinTables(EntityMetadata<?> entity) {
    return entity.relations().stream()
        .filter(ManyToManyRelation.class::isInstance)
        .map(ManyToManyRelation.class::cast)
        .filter(each -> each.declared() && each.joinTable().entity() == null)
        .filter(each -> hasTenant(entity) || hasTenant(each.target()))
        .map(ShardedEntities::joinTable)
        .toList();
  }

  /** Returns what every shard's rows can't refer to, since one shard alone has it. */
  private static List<String> referencesToShards(EntityMetadata<?> entity) {
    return entity.forwardRelations().stream()
        .filter(each -> hasTenant(each.target()))
        .map(
            each ->
                entity
                    + "."
                    + each.name()
                    + " refers to "
                    + each.target()
                    + ", whose rows are on the shard of their tenant, while every shard has those"
                    + " of "
                    + entity
                    + ": give "
                    + entity
                    + " a @Tenant as well")
        .toList();
  }

  private static List<String> uniqueOnEachShard(EntityMetadata<?> entity) {
    List<String> reasons = new ArrayList<>();
    for (ConstraintMetadata each : entity.constraints()) {
      if (each instanceof ConstraintMetadata.Unique unique
          && !areOfOneTenant(entity, unique.columns())) {
        reasons.add(uniqueOnEachShard(entity, unique.columns()));
      }
    }
    for (ForwardRelation each : entity.forwardRelations()) {
      if (each.unique() && !areOfOneTenant(entity, each.columns())) {
        reasons.add(uniqueOnEachShard(entity, each.columns()));
      }
    }
    return reasons;
  }

  /** Returns whether columns have the tenant, or the key of a row that has one. */
  private static boolean areOfOneTenant(EntityMetadata<?> entity, List<Integer> columns) {
    return columns.contains(DeclaredScopes.tenant(entity).orElseThrow())
        || entity.forwardRelations().stream()
            .anyMatch(each -> hasTenant(each.target()) && columns.containsAll(each.columns()));
  }

  private static String uniqueOnEachShard(EntityMetadata<?> entity, List<Integer> columns) {
    int tenant = DeclaredScopes.tenant(entity).orElseThrow();
    String names =
        columns.stream()
            .map(each -> '"' + entity.column(each).attribute() + '"')
            .collect(Collectors.joining(", "));
    return entity
        + " is unique by "
        + names
        + " without the tenant, which each shard would keep by itself: begin the constraint with"
        + " the tenant, @UniqueTogether({\""
        + entity.column(tenant).attribute()
        + "\", "
        + names
        + "})";
  }
}
