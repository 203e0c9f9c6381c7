package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Comparison of the values that a column's enum or checks allow with those of its attribute. */
record ValuesComparison(CatalogTable table, ColumnDifferences differences) {

  void compare(DeclaredColumn column, CatalogColumn real) {
    List<String> names = column.columnType().names();
    if (!names.isEmpty() && !real.type().labels().isEmpty()) {
      compareLabels(column, real);
    }
    for (CatalogTable.Check check : table.checks()) {
      ConditionText condition = new ConditionText(check.condition());
      if (condition.columns(table).equals(Set.of(real.name().toLowerCase(Locale.ROOT)))) {
        if (!names.isEmpty()) {
          condition
              .values(real.name())
              .ifPresent(values -> compareValues(column, values, replaced(column, check)));
        }
        compareLength(column, check, condition.length());
      }
    }
  }

  private void compareLabels(DeclaredColumn column, CatalogColumn real) {
    List<String> labels = real.type().labels();
    List<String> refused = without(column.columnType().names(), labels);
    List<String> further = without(labels, column.columnType().names());
    if (!refused.isEmpty()) {
      differences.refuses(column, refused, differences.changes().addLabels(column, real, refused));
    }
    if (!further.isEmpty()) {
      differences.takes(column, further, differences.changes().removeLabels(column, real));
    }
  }

  private void compareValues(DeclaredColumn column, List<String> values, String inDatabase) {
    List<String> refused = without(column.columnType().names(), values);
    List<String> further = without(values, column.columnType().names());
    if (!refused.isEmpty()) {
      differences.refuses(column, refused, inDatabase);
    }
    if (!further.isEmpty()) {
      differences.takes(column, further, inDatabase);
    }
  }

  private static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(each -> !some.contains(each)).distinct().toList();
  }

  private String replaced(DeclaredColumn column, CatalogTable.Check check) {
    Field<String> field = DSL.field(column.name(), String.class);
    List<Field<String>> names =
        column.columnType().names().stream().<Field<String>>map(DSL::inline).toList();
    return replaced(check, field.in(names));
  }

  private String replaced(CatalogTable.Check check, Condition condition) {
    return differences.changes().otherCheck(check.name(), condition);
  }

  private void compareLength(DeclaredColumn column, CatalogTable.Check check, OptionalInt room) {
    int wanted = column.metadata().size().length();
    boolean isText = column.columnType().type() == String.class;
    boolean isLimited = isText || column.columnType().kind() == ColumnKind.BYTES;
    if (isLimited && room.isPresent() && room.getAsInt() < wanted) {
      Condition condition =
          DSL.length(DSL.field(column.name(), String.class)).le(DSL.inline(wanted));
      differences.shorter(column, room.getAsInt(), replaced(check, condition));
    }
  }
}
