package dev.kindred.tool;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.spi.QuotedNames;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Refuses decisions about tables and columns that there are not. */
final class DecisionChecks {

  private final Set<String> committed = new TreeSet<>();
  private final Set<String> declared = new TreeSet<>();

  DecisionChecks(SchemaSnapshot snapshot, SchemaModel model) {
    add(snapshot.model(), committed);
    snapshot.pending().tables().forEach(table -> add(table, committed));
    snapshot.pending().columns().forEach(each -> committed.add(plain(each.table(), each.column())));
    add(model, declared);
  }

  private static void add(SchemaModel model, Set<String> names) {
    model.tables().forEach(table -> add(table, names));
  }

  private static void add(SchemaTable table, Set<String> names) {
    names.add(table.name().plain());
    table.columns().forEach(column -> names.add(plain(table.name(), column)));
  }

  private static String plain(QualifiedName table, SchemaColumn column) {
    return table.plain() + "." + QuotedNames.plain(column.name());
  }

  void check(MigrationDecisions decisions) {
    for (String name : decisions.drops()) {
      requireKnown(name, committed, "dropped", gone());
      if (declared.contains(name)) {
        throw new MigrationException(
            name + " can't be dropped: it is declared. Delete its declaration first.", null);
      }
    }
    decisions.renames().keySet().forEach(name -> requireKnown(name, declared, "renamed", added()));
    decisions
        .conversions()
        .forEach(name -> requireKnown(name, declared, "converted", declared.stream()));
  }

  private Stream<String> gone() {
    return committed.stream().filter(name -> !declared.contains(name));
  }

  private Stream<String> added() {
    return declared.stream().filter(name -> !committed.contains(name));
  }

  private static void requireKnown(
      String name, Set<String> known, String verb, Stream<String> others) {
    if (!known.contains(name)) {
      throw new MigrationException(
          name
              + " can't be "
              + verb
              + ": there is no table or column of this name. There are "
              + others.toList()
              + ".",
          null);
    }
  }
}
