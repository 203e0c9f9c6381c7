package dev.kindred.processor.generation;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names of a generated table's fields. */
final class TableFields {

  private TableFields() {}

  /** Returns the name of the constant that holds the table. */
  static String constant(GenerationContext context) {
    String name = GeneratedNames.tableConstant(context.entity().id());
    return hidden(context).contains(name) ? "_" + name : name;
  }

  /** Returns the classes that the table uses, which a field of the same name would hide. */
  private static Set<String> hidden(GenerationContext context) {
    Set<String> names = new HashSet<>();
    names.add(RuntimeNames.DSL.simpleName());
    names.add(context.metamodel().simpleName());
    return names;
  }

  /** Returns the name of a column's field, which differs from the constant and earlier fields. */
  static String of(GenerationContext context, int position) {
    Set<String> taken = hidden(context);
    taken.add(constant(context));
    String field = "";
    for (ColumnDescriptor column : context.entity().columns().subList(0, position + 1)) {
      String name = GeneratedNames.constant(column.name());
      field = SourceVersion.isName(name) ? name : "_" + name;
      while (!taken.add(field)) {
        field += "_";
      }
    }
    return field;
  }
}
