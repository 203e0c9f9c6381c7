package dev.kindred.tool.internal.catalog;

import dev.kindred.internal.catalog.CatalogRowSecurity.Policy;
import dev.kindred.internal.schema.TenantPolicy;
import dev.kindred.spi.QuotedNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Column of the tenant in the policy that guards a table, as PostgreSQL tells it. */
final class TenantColumn {

  private static final Pattern IS_OF_TENANT =
      Pattern.compile(
          "(?s).*'kindred\\.all_tenants'.* OR \\(\\(?(\"(?:[^\"]|\"\")+\"|[\\w$]+)\\)?(?:::text)? ="
              + " .*'kindred\\.tenant'.*");

  private TenantColumn() {}

  /** Returns the name of the column; empty for another policy, or that of a join table. */
  static Optional<String> of(Policy policy) {
    if (!policy.name().equals(TenantPolicy.NAME)) {
      return Optional.empty();
    }
    Matcher condition = IS_OF_TENANT.matcher(policy.shown().orElse(""));
    return condition.matches()
        ? Optional.of(QuotedNames.plain(condition.group(1)))
        : Optional.empty();
  }
}
