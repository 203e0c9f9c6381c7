package dev.kindred.processor.report.sample;

import dev.kindred.processor.model.AttributeDescriptor.Stored;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ValueKind.Family;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Column that a sample compares with a value: of a text if there is one, and not of the key if
 * there is another.
 *
 * @param position its position in its table
 */
record SampleColumn(EntityDescriptor entity, int position) {

  private static final List<Family> FAMILIES =
      List.of(Family.TEXT, Family.INT, Family.LONG, Family.BOOLEAN);

  /** Chooses a column other than some. */
  static Optional<SampleColumn> of(EntityDescriptor entity, List<Integer> without) {
    return IntStream.range(0, entity.columns().size())
        .filter(position -> !without.contains(position) && isComparable(entity, position))
        .boxed()
        .min(
            Comparator.comparing((Integer position) -> entity.column(position).isKey())
                .thenComparing(position -> FAMILIES.indexOf(family(entity.column(position)))))
        .map(position -> new SampleColumn(entity, position));
  }

  private static boolean isComparable(EntityDescriptor entity, int position) {
    ColumnDescriptor column = entity.column(position);
    boolean isAttribute =
        entity.attributes().stream()
            .anyMatch(
                attribute ->
                    attribute.storage() instanceof Stored stored && stored.column() == position);
    return isAttribute && isPlain(column.type()) && FAMILIES.contains(family(column));
  }

  private static boolean isPlain(ColumnTypeDescriptor type) {
    return !type.isEnum() && type.converter().isEmpty();
  }

  private static Family family(ColumnDescriptor column) {
    return column.type().family();
  }

  ColumnDescriptor column() {
    return entity.column(position);
  }

  /** Returns the name of the method that leads to it. */
  String method() {
    return entity.methods().of(column().attribute());
  }

  /** Returns the name of a variable with a value for it. */
  String variable() {
    return SampleVariable.name(column().attribute());
  }

  String declaration() {
    return column().type().javaType() + " " + variable();
  }
}
