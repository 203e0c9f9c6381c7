package dev.kindred.schema;

import dev.kindred.internal.ddl.ColumnDdl;
import dev.kindred.internal.ddl.TableDdl;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.DeclaredJoinTables;
import dev.kindred.internal.schema.MetadataTables;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Policies by which a database guards the rows of tenants. */
record RowSecurity(Dialect dialect) {

  /** Name of the policy of each table. */
  static final String POLICY = "kindred_tenant";

  /**
   * Table with a policy.
   *
   * @param name its name in SQL
   * @param declared the entity or the relation
   * @param statements the statements that make the policy
   */
  record Guarded(String name, String declared, List<String> statements) {}

  /** Returns the tables of entities with tenants, and the join tables of their relations. */
  List<Guarded> of(List<EntityMetadata<?>> entities) {
    return Stream.concat(
            entities.stream().filter(each -> each.view() == null).flatMap(this::ofEntity),
            DeclaredJoinTables.declared(entities).stream().flatMap(this::ofRelation))
        .toList();
  }

  private Stream<Guarded> ofEntity(EntityMetadata<?> metadata) {
    return tenant(metadata).stream()
        .map(
            column -> {
              SchemaTable table = MetadataTables.of(metadata);
              return guarded(table, metadata.toString(), isOfTenant(table, column));
            });
  }

  private static Optional<Integer> tenant(EntityMetadata<?> metadata) {
    return metadata.generated().of(Generation.TENANT).stream().findFirst();
  }

  private String isOfTenant(SchemaTable table, int column) {
    ColumnDdl columns = new ColumnDdl(dialect);
    String type = columns.type(table.columns().get(column)).replaceFirst("\\(.*", "");
    return "current_setting('kindred.all_tenants', true) = 'on' or "
        + columns.name(table.columns().get(column).name())
        + " = nullif(current_setting('kindred.tenant', true), '')::"
        + (type.equals("varchar") ? "text" : type);
  }

  /** Pairs are visible whose rows are: the policies of these hold in that of the join table. */
  private Stream<Guarded> ofRelation(ManyToManyRelation relation) {
    SchemaTable table = DeclaredJoinTables.of(relation);
    String condition =
        Stream.of(
                side(table, relation.joinTable().sourceColumns(), relation.source()),
                side(table, relation.joinTable().targetColumns(), relation.target()))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" and "));
    return condition.isEmpty()
        ? Stream.of()
        : Stream.of(guarded(table, relation.toString(), condition));
  }

  private Optional<String> side(SchemaTable table, List<String> columns, EntityMetadata<?> of) {
    String join = new TableDdl(dialect).name(table.name());
    ColumnDdl names = new ColumnDdl(dialect);
    return tenant(of)
        .map(
            column ->
                IntStream.range(0, columns.size())
                    .mapToObj(
                        part ->
                            "row_of_tenant."
                                + names.name(of.column(of.keyColumns().get(part)).nameInSql())
                                + " = "
                                + join
                                + "."
                                + names.name(columns.get(part)))
                    .collect(
                        Collectors.joining(
                            " and ",
                            "exists (select 1 from "
                                + new TableDdl(dialect).name(MetadataTables.of(of).name())
                                + " as row_of_tenant where ",
                            ")")));
  }

  private Guarded guarded(SchemaTable table, String declared, String condition) {
    String name = new TableDdl(dialect).name(table.name());
    return new Guarded(
        name,
        declared,
        List.of(
            "alter table " + name + " enable row level security",
            "alter table " + name + " force row level security",
            "create policy " + POLICY + " on " + name + " using (" + condition + ")"));
  }
}
