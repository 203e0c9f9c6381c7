package dev.kindred.internal.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Row-level security of a table.
 *
 * @param isEnabled whether its policies hold
 * @param isForced whether they hold for its owner too
 */
public record CatalogRowSecurity(boolean isEnabled, boolean isForced, List<Policy> policies) {

  /** That of a table that has none. */
  public static final CatalogRowSecurity NONE = new CatalogRowSecurity(false, false, List.of());

  /** Copies the list. */
  public CatalogRowSecurity {
    policies = List.copyOf(policies);
  }

  /**
   * Policy.
   *
   * @param isPermissive whether rows are shown that it allows, and not only those that all allow
   * @param command the kind of statements that it is for, or {@code all}
   * @param roles the roles that it is for, or {@code public}
   * @param isOwn whether it holds for the role of the connection
   * @param shown the condition of the rows that are shown; empty if it shows none
   * @param taken the condition of the rows that are taken; empty if it is the other one
   */
  public record Policy(
      String name,
      boolean isPermissive,
      String command,
      String roles,
      boolean isOwn,
      Optional<String> shown,
      Optional<String> taken) {

    /** Returns the definition of the policy, without its name. */
    public String described() {
      return (isPermissive ? "" : "as restrictive ")
          + "for "
          + command
          + " to "
          + roles
          + shown.map(condition -> " using (" + condition + ")").orElse("")
          + taken.map(condition -> " with check (" + condition + ")").orElse("");
    }
  }
}
