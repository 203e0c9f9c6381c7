package dev.kindred.internal.schema;

import java.util.List;

/**
 * Policy by which a database that has row-level security shows and takes only the rows of a tenant.
 * Names are in double quotes if SQL needs them.
 */
public sealed interface TenantPolicy {

  /** Name of the policy of each table. */
  String NAME = "kindred_tenant";

  /** Returns the columns of the table that it reads. */
  List<String> columns();

  /** Policy of a table with tenants. */
  record OfColumn(String column) implements TenantPolicy {

    @Override
    public List<String> columns() {
      return List.of(column);
    }
  }

  /** Policy of a join table, whose pairs are visible if the rows of both sides are. */
  record OfReferences(List<Reference> references) implements TenantPolicy {

    /** Copies the list. */
    public OfReferences {
      references = List.copyOf(references);
    }

    @Override
    public List<String> columns() {
      return references.stream().flatMap(each -> each.columns().stream()).toList();
    }
  }

  /**
   * Reference of a join table to rows that have a policy.
   *
   * @param columns the columns of the join table
   * @param keys the columns of the target's key, in the same order
   */
  record Reference(List<String> columns, QualifiedName target, List<String> keys) {

    /** Copies the lists. */
    public Reference {
      columns = List.copyOf(columns);
      keys = List.copyOf(keys);
    }
  }
}
