package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.TableProblem;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rule that the columns of a table have different names, ignoring case as some databases do. */
final class ColumnNameRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    schema.own().forEach(entity -> check(entity, report));
  }

  /** Returns whether no two columns of an entity have the same name. */
  static boolean areDifferent(EntityDescriptor entity) {
    return entity.columns().stream()
            .map(column -> column.name().toLowerCase(Locale.ROOT))
            .distinct()
            .count()
        == entity.columns().size();
  }

  /** Reports a value object once, since it is one mistake. */
  private static void check(EntityDescriptor entity, ProblemReport report) {
    Set<String> reported = new HashSet<>();
    Map<String, ColumnDescriptor> byName = new HashMap<>();
    for (int position = 0; position < entity.columns().size(); position++) {
      ColumnDescriptor column = entity.column(position);
      ColumnDescriptor first = byName.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column);
      if (first != null && embedded(entity, column).map(reported::add).orElse(true)) {
        report.add(
            TableProblem.DUPLICATE_COLUMN,
            column.nameSource(),
            first.attribute(),
            column.attribute(),
            column.name(),
            advice(entity, first, column));
      }
    }
  }

  /** Returns the attribute of the entity that is the value object of a column. */
  private static Optional<String> embedded(EntityDescriptor entity, ColumnDescriptor column) {
    return entity.attributes().stream()
        .map(AttributeDescriptor::name)
        .filter(name -> column.attribute().startsWith(name + "."))
        .findFirst();
  }

  /** Returns how to name one of two columns; those of a composite key get their names from it. */
  private static String advice(
      EntityDescriptor entity, ColumnDescriptor first, ColumnDescriptor second) {
    Optional<String> embedded =
        Stream.of(second, first).flatMap(column -> embedded(entity, column).stream()).findFirst();
    if (embedded.isPresent()) {
      return "Choose another prefix with @Embedded(prefix = \"..\") on \"" + embedded.get() + "\".";
    }
    return Stream.of(second, first)
        .map(ColumnDescriptor::attribute)
        .filter(attribute -> entity.columnsOf(attribute).size() == 1)
        .findFirst()
        .map(
            attribute ->
                entity.forwardRelation(attribute).isPresent()
                    ? "Choose another name with column = \"..\" on \""
                        + attribute
                        + "\", or write columns = {\""
                        + second.name()
                        + "\"} to share it."
                    : "Choose another name with @Column(name = \"..\") on \"" + attribute + "\".")
        .orElse("Rename one of the attributes.");
  }
}
