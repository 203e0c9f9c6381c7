package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import dev.kindred.tool.internal.table.TableColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attributes of an entity, with different names, in the order of the columns. */
final class PlannedAttributes {

  private final ClassNames classes;
  private final Set<String> used = new HashSet<>();
  private final List<PlannedAttribute> attributes = new ArrayList<>();

  PlannedAttributes(Table table, PlannedRelations planned, ClassNames classes) {
    this.classes = classes;
    List<PlannedRelation> relations = planned.relations();
    Map<String, String> names = new HashMap<>();
    for (TableColumn column : table.columns()) {
      boolean isOfRelation =
          relations.stream().anyMatch(each -> each.columns().contains(column.name()));
      if (!isOfRelation || planned.values().contains(column.name())) {
        names.put(column.name(), unused(JavaNames.ofAttribute(Words.of(column.name()).camel())));
      }
    }
    Set<PlannedRelation> added = new HashSet<>();
    for (TableColumn column : table.columns()) {
      String name = names.get(column.name());
      if (name != null) {
        attributes.add(new PlannedAttribute.Value(name, column));
      }
      relations.stream()
          .filter(each -> each.isAt(column.name()) && added.add(each))
          .forEach(each -> attributes.add(new PlannedAttribute.Forward(name(each), each)));
    }
  }

  /** Returns the name of a relation: that of its columns without the referred columns' names. */
  private String name(PlannedRelation relation) {
    String column = Words.of(relation.columns().get(0)).camel();
    String target = Words.of(classes.of(relation.foreignKey().target())).camel();
    String natural =
        relation
            .commonName()
            .map(Words::camel)
            .orElse(relation.columns().size() > 1 || column.equals("id") ? target : column);
    String name = JavaNames.ofAttribute(natural);
    return used.contains(name) && relation.columns().size() == 1
        ? unused(JavaNames.ofAttribute(column.equals(natural) ? column + "Row" : column))
        : unused(name);
  }

  /** Adds a many-to-many relation. */
  void add(PlannedJoinTable joinTable, String natural) {
    attributes.add(new PlannedAttribute.ToMany(unused(JavaNames.ofAttribute(natural)), joinTable));
  }

  private String unused(String name) {
    String unused = name;
    for (int number = 2; !used.add(unused); number++) {
      unused = name + number;
    }
    return unused;
  }

  boolean isUsed(String name) {
    return used.contains(name);
  }

  List<PlannedAttribute> all() {
    return attributes;
  }
}
