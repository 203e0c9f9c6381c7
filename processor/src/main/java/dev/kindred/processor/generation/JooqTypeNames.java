package dev.kindred.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.JooqConversion;
import dev.kindred.processor.model.ValueKind;

/** Code of columns' jOOQ types. */
final class JooqTypeNames {

  private JooqTypeNames() {}

  static CodeBlock of(ColumnDescriptor column) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.$L", RuntimeNames.SQL_DATA_TYPE, column.type().kind().jooqType(column.size()));
    code.add(column.isNullable() ? ".nullable(true)" : ".nullable(false)");
    if (column.generation() == ColumnDescriptor.Generation.IDENTITY) {
      code.add(".identity(true)");
    }
    return code.add(converted(column)).build();
  }

  /** Returns the conversion to the type that the entity's attribute has. */
  private static CodeBlock converted(ColumnDescriptor column) {
    if (column.type().isEnum()) {
      return CodeBlock.of(
          ".asConvertedDataType(new $T<>($T.class, $T.class))",
          RuntimeNames.ENUM_CONVERTER,
          String.class,
          TypeNames.of(column.type().javaType()));
    }
    if (column.type().converter().isPresent()) {
      return CodeBlock.of(
          ".asConvertedDataType(new $T())", TypeNames.of(column.type().converter().get()));
    }
    ValueKind kind = column.type().kind();
    return kind.conversion().map(each -> converted(kind, each)).orElse(CodeBlock.of(""));
  }

  private static CodeBlock converted(ValueKind kind, JooqConversion conversion) {
    return CodeBlock.of(
        ".asConvertedDataType($1T.ofNullable($2T.class, $3T.class, $3T::$4L, $3T::$5L))",
        RuntimeNames.JOOQ_CONVERTER,
        ClassName.bestGuess(conversion.stored()),
        ClassName.bestGuess(kind.javaType()),
        conversion.from(),
        conversion.to());
  }
}
