package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.IdentifierCase;
import java.util.List;
import java.util.Set;

/**
 * Comparison of checks. Databases rewrite conditions, so that two can't be compared: a check of
 * another name over the same columns is taken for the declared one.
 */
record CheckComparison(CatalogTable table, IdentifierCase identifierCase, Differences differences) {

  void compare(List<DeclaredTable.Check> checks) {
    List<ConditionText> others =
        table.checks().stream()
            .filter(real -> checks.stream().noneMatch(check -> isCalled(check, real)))
            .map(real -> new ConditionText(real.condition()))
            .toList();
    for (DeclaredTable.Check check : checks) {
      Set<String> mentioned = new ConditionText(check.condition()).columns(table);
      if (table.checks().stream().noneMatch(real -> isCalled(check, real))
          && others.stream().noneMatch(other -> other.columns(table).equals(mentioned))) {
        differences.missing(check);
      }
    }
  }

  private boolean isCalled(DeclaredTable.Check check, CatalogTable.Check real) {
    return identifierCase.stored(check.name()).equalsIgnoreCase(real.name());
  }
}
