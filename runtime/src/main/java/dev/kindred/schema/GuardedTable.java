package dev.kindred.schema;

import dev.kindred.internal.schema.DeclaredJoinTables;
import dev.kindred.internal.schema.MetadataTables;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.TenantPolicies;
import dev.kindred.internal.schema.TenantPolicy;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Table whose rows a policy guards.
 *
 * @param owner the entity or the relation that declares it
 */
record GuardedTable(SchemaTable table, TenantPolicy policy, String owner) {

  /** Returns the tables of entities with tenants, and the join tables of their relations. */
  static List<GuardedTable> of(List<EntityMetadata<?>> entities) {
    return Stream.concat(
            entities.stream().map(GuardedTable::of),
            DeclaredJoinTables.declared(entities).stream()
                .map(
                    relation ->
                        TenantPolicies.of(relation)
                            .map(
                                policy ->
                                    new GuardedTable(
                                        DeclaredJoinTables.of(relation),
                                        policy,
                                        relation.toString()))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<GuardedTable> of(EntityMetadata<?> metadata) {
    return TenantPolicies.of(metadata)
        .map(policy -> new GuardedTable(MetadataTables.of(metadata), policy, metadata.toString()));
  }
}
