package dev.kindred.internal.ddl;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.TenantPolicy;
import dev.kindred.internal.schema.TenantPolicy.OfColumn;
import dev.kindred.internal.schema.TenantPolicy.OfReferences;
import dev.kindred.internal.schema.TenantPolicy.Reference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** DDL of the policies of tables with tenants, for a database that has row-level security. */
public final class PolicyDdl {

  private final TableDdl tables;
  private final ColumnDdl columns;

  /** Creates the DDL for a database. */
  public PolicyDdl(Dialect dialect) {
    this.tables = new TableDdl(dialect);
    this.columns = new ColumnDdl(dialect);
  }

  /**
   * Returns the statements that guard a table; none if it has no policy. The policy comes first, so
   * that there is no time at which its rows are hidden from everybody.
   */
  public List<String> guard(SchemaTable table) {
    TenantPolicy policy = table.policy();
    return policy == null ? List.of() : List.of(create(table, policy), enable(table.name()));
  }

  /** Returns the statement that creates a policy. */
  public String create(SchemaTable table, TenantPolicy policy) {
    return "create policy "
        + TenantPolicy.NAME
        + " on "
        + tables.name(table.name())
        + " using ("
        + condition(table, policy)
        + ")";
  }

  /** Returns the statement from which on policies hold, for the table's owner too. */
  public String enable(QualifiedName table) {
    return "alter table "
        + tables.name(table)
        + " enable row level security, force row level security";
  }

  /** Returns the statement that drops a policy of a table. */
  public String drop(QualifiedName table) {
    return "drop policy " + TenantPolicy.NAME + " on " + tables.name(table);
  }

  /** Returns the statement from which on no policy holds. */
  public String disable(QualifiedName table) {
    return "alter table "
        + tables.name(table)
        + " disable row level security, no force row level security";
  }

  /** Returns the condition of the rows that are shown and taken. */
  public String condition(SchemaTable table, TenantPolicy policy) {
    return policy instanceof OfReferences through
        ? through.references().stream()
            .map(reference -> isVisible(table, reference))
            .collect(Collectors.joining(" and "))
        : isOfTenant(table, ((OfColumn) policy).column());
  }

  private String isOfTenant(SchemaTable table, String column) {
    String type = columns.type(table.column(column).orElseThrow());
    return "current_setting('kindred.all_tenants', true) = 'on' or "
        + columns.name(column)
        + " = nullif(current_setting('kindred.tenant', true), '')::"
        + (type.matches("(var|bp)?char.*") ? "text" : type.replaceFirst("\\(.*", ""));
  }

  /** The policy of the target holds in the subquery. */
  private String isVisible(SchemaTable table, Reference reference) {
    String own = tables.name(table.name());
    return IntStream.range(0, reference.columns().size())
        .mapToObj(
            part ->
                "row_of_tenant."
                    + columns.name(reference.keys().get(part))
                    + " = "
                    + own
                    + "."
                    + columns.name(reference.columns().get(part)))
        .collect(
            Collectors.joining(
                " and ",
                "exists (select 1 from "
                    + tables.name(reference.target())
                    + " as row_of_tenant where ",
                ")"));
  }
}
