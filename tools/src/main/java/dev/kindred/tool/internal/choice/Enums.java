package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.DeclaredEnum;
import dev.kindred.tool.internal.table.TableColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Java enums for the enums of the database, and for columns that take a few names only. */
final class Enums {

  private final ClassNames classes;
  private final Map<String, DeclaredEnum> ofDatabase = new LinkedHashMap<>();

  Enums(ClassNames classes) {
    this.classes = classes;
  }

  /** Returns whether texts can be the names of an enum's constants. */
  static boolean areConstants(List<String> labels) {
    return !labels.isEmpty() && labels.stream().allMatch(JavaNames::isConstant);
  }

  /** Returns the enum that is a type of the database. */
  DeclaredEnum ofDatabase(String type, List<String> labels) {
    return ofDatabase.computeIfAbsent(
        type,
        name ->
            new DeclaredEnum(
                classes.unused(JavaNames.ofClass(Words.of(name).pascal())),
                "Values of the type " + name + ".",
                labels));
  }

  /** Returns the enum of one column, which is nested in the entity. */
  DeclaredEnum ofColumn(EntityPlan entity, TableColumn column, List<String> labels) {
    String natural = Words.of(column.name()).pascal();
    boolean isFree =
        !classes.isUsed(natural)
            && !JavaNames.isUsed(natural)
            && Character.isJavaIdentifierStart(natural.charAt(0));
    return new DeclaredEnum(
        isFree ? natural : entity.className() + natural,
        "Values of the column " + column.name() + ".",
        labels);
  }

  Collection<DeclaredEnum> ofDatabase() {
    return new ArrayList<>(ofDatabase.values());
  }
}
