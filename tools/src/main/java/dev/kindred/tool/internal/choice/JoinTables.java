package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableForeignKey;
import dev.kindred.tool.internal.table.TableName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tables that hold the pairs of many-to-many relations, and no entities. */
final class JoinTables {

  private final Map<TableName, Table> tables;
  private final ClassNames classes;
  private final Map<TableName, PlannedJoinTable> joinTables = new TreeMap<>();

  JoinTables(Map<TableName, Table> tables, ClassNames classes) {
    this.tables = tables;
    this.classes = classes;
    Set<TableName> referenced = new HashSet<>();
    tables.values().forEach(table -> table.foreignKeys().forEach(k -> referenced.add(k.target())));
    tables.values().stream()
        .filter(table -> !referenced.contains(table.name()) && PlannedJoinTable.isShape(table))
        .forEach(table -> joinTable(table).ifPresent(each -> joinTables.put(table.name(), each)));
  }

  /** Returns the join table, with the side first whose name its own begins with. */
  private Optional<PlannedJoinTable> joinTable(Table table) {
    TableForeignKey one = table.foreignKeys().get(0);
    TableForeignKey two = table.foreignKeys().get(1);
    boolean isFirstOne =
        table.columns().get(0).name().equals(one.columns().get(0))
            || one.columns().contains(table.columns().get(0).name());
    PlannedJoinTable natural =
        isFirstOne ? new PlannedJoinTable(table, one, two) : new PlannedJoinTable(table, two, one);
    PlannedJoinTable turned = natural.turned();
    boolean isTurned = !isNamedAfter(natural) && isNamedAfter(turned);
    return Optional.of(isTurned ? turned : natural).filter(this::canBeDeclared);
  }

  private static boolean isNamedAfter(PlannedJoinTable table) {
    return !attribute(table).isEmpty();
  }

  /** Returns the words of the relation's name in the table's name, if the source's are before. */
  private static Words attribute(PlannedJoinTable table) {
    return Words.of(table.table().name().name()).after(Words.of(table.source().target().name()));
  }

  /** Returns a name for the relation. */
  String attributeName(PlannedJoinTable table) {
    Words words = attribute(table);
    return words.isEmpty() || words.pascal().equals(classes.of(table.target().target()))
        ? JavaNames.decapitalised(classes.of(table.target().target())) + "Set"
        : words.camel();
  }

  private boolean canBeDeclared(PlannedJoinTable join) {
    return join.table().name().schema().equals(join.source().target().schema())
        && isByKey(join.source())
        && isByKey(join.target());
  }

  private boolean isByKey(TableForeignKey key) {
    Table target = tables.get(key.target());
    return target != null
        && !joinTables.containsKey(key.target())
        && target.key().filter(each -> each.columns().equals(key.targetColumns())).isPresent();
  }

  /** Returns whether the columns have the names that Kindred gives them. */
  boolean hasUsualColumns(PlannedJoinTable join, NameCase spelling) {
    return join.source().columns().equals(usual(join, join.source(), "From", spelling))
        && join.target().columns().equals(usual(join, join.target(), "To", spelling));
  }

  private List<String> usual(
      PlannedJoinTable join, TableForeignKey side, String ofItself, NameCase spelling) {
    String name = classes.of(side.target());
    String prefix =
        spelling.of(join.source().target().equals(join.target().target()) ? ofItself + name : name);
    return side.targetColumns().size() == 1
        ? List.of(spelling.join(prefix, spelling.of("id")))
        : side.targetColumns().stream().map(column -> spelling.join(prefix, column)).toList();
  }

  boolean contains(TableName table) {
    return joinTables.containsKey(table);
  }

  Collection<PlannedJoinTable> all() {
    return joinTables.values();
  }
}
