package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Spelling of the names of tables and columns that leaves the fewest names to be declared.
 *
 * @param tables the spelling of tables, behind the prefix
 * @param columns the spelling of columns
 */
record NamingChoice(NameCase tables, NameCase columns, TablePrefix prefix) {

  /** Chooses the spellings that explain the most names; of equal ones snake_case. */
  static NamingChoice of(Collection<EntityPlan> entities, TablePrefix prefix) {
    return new NamingChoice(
        best(each -> entities.stream().filter(entity -> !isTable(each, prefix, entity)).count()),
        best(each -> entities.stream().mapToLong(entity -> odd(each, entity)).sum()),
        prefix);
  }

  private static NameCase best(ToLongFunction<NameCase> oddities) {
    return Arrays.stream(NameCase.values())
        .min(Comparator.comparingLong(oddities))
        .orElse(NameCase.SNAKE);
  }

  private static boolean isTable(NameCase spelling, TablePrefix prefix, EntityPlan entity) {
    String usual = prefix.text() + spelling.of(entity.className());
    return usual.equals(entity.table().name().name());
  }

  private static long odd(NameCase spelling, EntityPlan entity) {
    return entity.attributes().all().stream()
        .filter(each -> !usualColumns(spelling, each).equals(each.columns()))
        .count();
  }

  private static List<String> usualColumns(NameCase spelling, PlannedAttribute attribute) {
    if (attribute instanceof PlannedAttribute.Forward forward) {
      PlannedRelation relation = forward.relation();
      return IntStream.range(0, relation.columns().size())
          .mapToObj(at -> foreignKey(spelling, forward.name(), relation, at))
          .toList();
    }
    return attribute instanceof PlannedAttribute.Value value
        ? List.of(spelling.of(value.name()))
        : List.of();
  }

  private static String foreignKey(
      NameCase spelling, String name, PlannedRelation relation, int at) {
    boolean isId = relation.columns().size() == 1 && relation.isByKey();
    String referenced = isId ? spelling.of("id") : relation.targetColumns().get(at);
    return spelling.join(spelling.of(name), referenced);
  }

  /** Returns the name of an entity's table, if it must be declared. */
  Optional<String> table(EntityPlan entity) {
    return isTable(tables, prefix, entity)
        ? Optional.empty()
        : Optional.of(entity.table().name().name());
  }

  /** Returns whether an attribute's columns must be declared. */
  boolean mustDeclare(PlannedAttribute attribute) {
    return !usualColumns(columns, attribute).equals(attribute.columns());
  }

  /** Returns the annotation of the package, if the spelling is not the usual one. */
  Optional<AnnotationUse> annotation() {
    AnnotationUse naming = AnnotationUse.of("Naming");
    if (tables != NameCase.SNAKE) {
      naming = naming.with("tables", "Case." + tables).importing("dev.kindred.model.Case");
    }
    if (columns != NameCase.SNAKE) {
      naming = naming.with("columns", "Case." + columns).importing("dev.kindred.model.Case");
    }
    if (!prefix.text().isEmpty()) {
      naming = naming.withText("tablePrefix", prefix.text());
    }
    return naming.members().isEmpty() ? Optional.empty() : Optional.of(naming);
  }
}
