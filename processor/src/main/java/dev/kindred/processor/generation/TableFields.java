package dev.kindred.processor.generation;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of a generated table's fields. */
final class TableFields {

  private TableFields() {}

  /** Returns the name of the constant that holds the table. */
  static String constant(EntityDescriptor entity) {
    return GeneratedNames.tableConstant(entity.id());
  }

  /** Returns the name of a column's field, which differs from the constant and earlier fields. */
  static String of(EntityDescriptor entity, int position) {
    Set<String> taken = new HashSet<>(Set.of(constant(entity)));
    String field = "";
    for (ColumnDescriptor column : entity.columns().subList(0, position + 1)) {
      String name = GeneratedNames.constant(column.name());
      field = SourceVersion.isName(name) ? name : "_" + name;
      while (!taken.add(field)) {
        field += "_";
      }
    }
    return field;
  }
}
