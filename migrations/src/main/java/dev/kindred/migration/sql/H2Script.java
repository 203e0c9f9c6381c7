package dev.kindred.migration.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.schema.SchemaConstraint;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import java.util.Collection;

/** Migration of H2, whose constraints keep the former names of renamed columns. */
final class H2Script extends AlteringScript {

  H2Script(Dialect dialect, SchemaDelta delta) {
    super(dialect, delta, new H2Alterations(dialect));
  }

  @Override
  void prepare() {
    for (TableDelta table : delta.kept()) {
      Collection<String> renamed = table.renamed().values();
      table.replaceRenames(
          rename -> isRenewed(rename.after(), renamed) || refersToRenamed(rename.after()));
      table.after().constraints().stream()
          .filter(each -> isRenewed(each, renamed) || refersToRenamed(each))
          .forEach(table::renew);
    }
  }

  private static boolean isRenewed(SchemaConstraint constraint, Collection<String> renamed) {
    return constraint.columns().stream().anyMatch(renamed::contains);
  }

  private boolean refersToRenamed(SchemaConstraint constraint) {
    return constraint instanceof ForeignKey key
        && delta.kept().stream()
            .filter(table -> table.after().name().equals(key.target()))
            .anyMatch(
                table -> key.references().stream().anyMatch(table.renamed().values()::contains));
  }
}
