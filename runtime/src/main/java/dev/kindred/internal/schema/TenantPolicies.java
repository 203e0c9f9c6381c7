package dev.kindred.internal.schema;

import dev.kindred.internal.schema.TenantPolicy.OfColumn;
import dev.kindred.internal.schema.TenantPolicy.OfReferences;
import dev.kindred.internal.schema.TenantPolicy.Reference;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Policies of the tables of entities with tenants, and of the join tables between them. */
public final class TenantPolicies {

  private TenantPolicies() {}

  /** Returns the policy of an entity's table; empty if its rows belong to no tenants. */
  public static Optional<TenantPolicy> of(EntityMetadata<?> metadata) {
    return metadata.view() != null
        ? Optional.empty()
        : metadata.generated().of(Generation.TENANT).stream()
            .findFirst()
            .map(column -> new OfColumn(metadata.column(column).nameInSql()));
  }

  /** Returns the policy of a relation's join table; empty if neither side has one. */
  public static Optional<TenantPolicy> of(ManyToManyRelation relation) {
    List<Reference> references =
        Stream.of(
                reference(relation.joinTable().sourceColumns(), relation.source()),
                reference(relation.joinTable().targetColumns(), relation.target()))
            .flatMap(Optional::stream)
            .toList();
    return references.isEmpty() ? Optional.empty() : Optional.of(new OfReferences(references));
  }

  private static Optional<Reference> reference(List<String> columns, EntityMetadata<?> to) {
    return of(to)
        .map(
            policy ->
                new Reference(
                    columns, MetadataTables.name(to), MetadataTables.names(to, to.keyColumns())));
  }
}
