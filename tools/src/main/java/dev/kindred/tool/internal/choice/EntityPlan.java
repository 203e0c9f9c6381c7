package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Entity of a table, with the names of its attributes.
 *
 * @param notes what can't be declared
 */
record EntityPlan(
    Table table,
    String className,
    PlannedAttributes attributes,
    ColumnChecks checks,
    List<String> notes) {

  EntityPlan(Table table, String className, PlannedAttributes attributes, List<String> notes) {
    this(table, className, attributes, new ColumnChecks(table), new ArrayList<>(notes));
  }

  /**
   * Returns the columns of the key in the order of the attributes, which is that of the entity's
   * key. A column that several store is where the value is, or else the first relation.
   */
  List<String> keyColumns() {
    List<PlannedAttribute> key = attributes.all().stream().filter(this::isKey).toList();
    Set<String> values =
        key.stream()
            .filter(PlannedAttribute.Value.class::isInstance)
            .flatMap(each -> each.columns().stream())
            .collect(Collectors.toSet());
    return key.stream()
        .flatMap(
            each ->
                each.columns().stream()
                    .filter(
                        column ->
                            each instanceof PlannedAttribute.Value || !values.contains(column)))
        .distinct()
        .toList();
  }

  private boolean isKey(PlannedAttribute attribute) {
    return attribute instanceof PlannedAttribute.Forward forward
        ? forward.relation().isKey()
        : table.key().filter(key -> key.columns().containsAll(attribute.columns())).isPresent()
            && !attribute.columns().isEmpty();
  }
}
