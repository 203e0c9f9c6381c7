package dev.kindred.tool.internal.table;

import java.util.List;
import java.util.Optional;

/**
 * Table or view of a database.
 *
 * @param view the query of a view
 * @param comment what the database says of it
 * @param key the primary key
 * @param unique the unique constraints, and the unique indexes that are no constraints
 * @param security its row-level security
 */
public record Table(
    TableName name,
    Optional<String> view,
    Optional<String> comment,
    List<TableColumn> columns,
    Optional<Key> key,
    List<Key> unique,
    List<TableForeignKey> foreignKeys,
    List<Index> indexes,
    List<Check> checks,
    RowSecurity security) {

  /**
   * Primary key or unique constraint.
   *
   * @param name the name, empty if the database made it up
   */
  public record Key(String name, List<String> columns) {}

  /**
   * Index that is not unique, or can't be declared.
   *
   * @param isPlain whether it is an ascending index of columns, over all rows
   * @param rows the condition of the rows that it is over; empty if it is over all of them
   */
  public record Index(
      String name,
      List<String> columns,
      boolean isUnique,
      boolean isPlain,
      Optional<String> rows) {}

  /**
   * Check constraint.
   *
   * @param name the name, empty if the database made it up
   * @param condition SQL text
   */
  public record Check(String name, String condition) {}

  /**
   * Row-level security.
   *
   * @param isEnabled whether policies hold
   * @param isForced whether they hold for the owner too
   */
  public record RowSecurity(boolean isEnabled, boolean isForced, List<Policy> policies) {

    /** Copies the list. */
    public RowSecurity {
      policies = List.copyOf(policies);
    }

    /** Returns whether policies hold, and for whom. */
    public String described() {
      return (isEnabled ? "enabled" : "disabled") + (isForced ? " and forced" : "");
    }
  }

  /**
   * Policy.
   *
   * @param definition what it says, without its name
   * @param tenant the column of the tenant, if it is the policy of a table with tenants
   */
  public record Policy(String name, String definition, Optional<String> tenant) {}

  /** Returns the column of the tenant; empty if no policy guards the rows of tenants. */
  public Optional<String> tenant() {
    return security.policies().stream().flatMap(each -> each.tenant().stream()).findFirst();
  }

  /** Returns whether no two rows have the same values in these columns, in whatever order. */
  public boolean isUnique(List<String> names) {
    return isKey(names) || unique.stream().anyMatch(each -> isSame(each.columns(), names));
  }

  /** Returns whether no row can be told from the others, as in a view. */
  public boolean isKeyless() {
    return key.isEmpty();
  }

  /** Returns whether these columns are the primary key, in whatever order. */
  public boolean isKey(List<String> names) {
    return key.filter(each -> isSame(each.columns(), names)).isPresent();
  }

  private static boolean isSame(List<String> columns, List<String> others) {
    return columns.size() == others.size() && columns.containsAll(others);
  }

  /** Returns the column of a name. */
  public TableColumn column(String name) {
    return columns.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(this.name + " has no column " + name));
  }
}
