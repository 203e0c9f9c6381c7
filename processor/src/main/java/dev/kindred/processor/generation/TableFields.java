package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What the members of a generated table are called. */
final class TableFields {

  private TableFields() {}

  /** The constant that holds the one table. */
  static String constant(EntityDescriptor entity) {
    return GeneratedNames.tableConstant(entity.id());
  }

  /** The field of a column: another one than the table's own, and than those before it. */
  static String of(EntityDescriptor entity, int position) {
    Set<String> taken = new HashSet<>(Set.of(constant(entity)));
    String field = "";
    for (ColumnDescriptor column : entity.columns().subList(0, position + 1)) {
      String name = GeneratedNames.constant(column.name());
      field = SourceVersion.isIdentifier(name) ? name : "_" + name;
      while (!taken.add(field)) {
        field += "_";
      }
    }
    return field;
  }

  /** The fields of some columns, separated by commas. */
  static CodeBlock of(EntityDescriptor entity, List<Integer> positions) {
    return CodeBlock.join(
        positions.stream().map(position -> CodeBlock.of("$L", of(entity, position))).toList(),
        ", ");
  }

  /** The same, of another table. */
  static CodeBlock of(CodeBlock table, EntityDescriptor entity, List<Integer> positions) {
    return CodeBlock.join(
        positions.stream()
            .map(position -> CodeBlock.of("$L.$L", table, of(entity, position)))
            .toList(),
        ", ");
  }
}
