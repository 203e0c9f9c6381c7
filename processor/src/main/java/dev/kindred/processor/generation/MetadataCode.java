package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnSizeDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.ConstraintDescriptor;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.JoinTableDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.SqlNames;
import dev.kindred.processor.type.JavaType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Code of the columns, relations and constraints in an entity's metadata. */
final class MetadataCode {

  private static final CodeBlock NULL = CodeBlock.of("null");

  private MetadataCode() {}

  static CodeBlock column(ColumnDescriptor column) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S, $L)",
                RuntimeNames.COLUMN_METADATA,
                column.attribute(),
                SqlNames.of(column.name()),
                type(column.type()));
    if (column.isKey()) {
      code.add(".asKey()");
    }
    if (column.generation() != ColumnDescriptor.Generation.NONE) {
      code.add(
          ".generatedBy($T.$L$L)",
          RuntimeNames.COLUMN_METADATA.nestedClass("Generation"),
          column.generation(),
          column.sql().map(sql -> CodeBlock.of(", $S", sql)).orElse(CodeBlock.of("")));
    }
    if (column.isNullable()) {
      code.add(".orNull()");
    }
    size(column, code);
    column
        .validDefault()
        .ifPresent(
            value -> code.add(".defaultingTo($L)", Literals.of(column.type(), value.text())));
    column.comment().ifPresent(text -> code.add(".commented($S)", text));
    return code.build();
  }

  private static void size(ColumnDescriptor column, CodeBlock.Builder code) {
    ColumnSizeDescriptor size = column.size();
    if (column.type().single().kind().hasLength()
        && size.length() != ColumnSizeDescriptor.DEFAULT.length()) {
      code.add(".length($L)", size.length());
    }
    boolean isUsual =
        size.precision() == ColumnSizeDescriptor.DEFAULT.precision()
            && size.scale() == ColumnSizeDescriptor.DEFAULT.scale();
    if (column.type().single().kind().hasDigits() && !isUsual) {
      code.add(".digits($L, $L)", size.precision(), size.scale());
    }
  }

  private static CodeBlock type(ColumnTypeDescriptor type) {
    return type.element()
        .map(element -> array(type.javaType(), element))
        .orElseGet(() -> one(type));
  }

  /** Returns the type of arrays: lists, arrays of objects or arrays of primitives. */
  private static CodeBlock array(JavaType type, ColumnTypeDescriptor element) {
    if (!(type instanceof JavaType.Array array)) {
      return CodeBlock.of(
          "$T.<$T>list($L)",
          RuntimeNames.ARRAY_TYPES,
          TypeNames.of(element.javaType()),
          one(element));
    }
    return array.component().isPrimitive()
        ? CodeBlock.of("$T.$L", RuntimeNames.ARRAY_TYPES, element.kind())
        : CodeBlock.of(
            "$1T.<$2T>array($3L, $2T[]::new)",
            RuntimeNames.ARRAY_TYPES,
            TypeNames.of(element.javaType()),
            one(element));
  }

  private static CodeBlock one(ColumnTypeDescriptor type) {
    CodeBlock usual = usualType(type);
    return type.databaseType()
        .map(sqlType -> CodeBlock.of("$L.storedAs($S)", usual, sqlType))
        .orElse(usual);
  }

  private static CodeBlock usualType(ColumnTypeDescriptor type) {
    if (type.isEnum()) {
      return CodeBlock.of(
          "$1T.enumeration($2T.class, $2T.values())",
          RuntimeNames.COLUMN_TYPE,
          TypeNames.of(type.javaType()));
    }
    CodeBlock stored = CodeBlock.of("$T.$L", RuntimeNames.COLUMN_TYPE, type.kind());
    return type.converter()
        .map(
            converter ->
                CodeBlock.of(
                    "$T.converted($L, new $T())",
                    RuntimeNames.COLUMN_TYPE,
                    stored,
                    TypeNames.of(converter)))
        .orElse(stored);
  }

  static CodeBlock constraint(ConstraintDescriptor constraint) {
    if (constraint instanceof ConstraintDescriptor.Check check) {
      return CodeBlock.of(
          "new $T($S, $S)",
          RuntimeNames.CONSTRAINT_METADATA.nestedClass("Check"),
          SqlNames.of(check.name()),
          check.condition());
    }
    boolean isUnique = constraint instanceof ConstraintDescriptor.Unique;
    List<Integer> columns =
        constraint instanceof ConstraintDescriptor.Unique unique
            ? unique.columns()
            : ((ConstraintDescriptor.Index) constraint).columns();
    return CodeBlock.of(
        columns.isEmpty() ? "new $T($S$L)" : "new $T($S, $L)",
        RuntimeNames.CONSTRAINT_METADATA.nestedClass(isUnique ? "Unique" : "Index"),
        SqlNames.of(constraint.name()),
        positions(columns));
  }

  static CodeBlock relation(RelationDescriptor relation, int position) {
    if (relation instanceof RelationDescriptor.Forward forward) {
      ForeignKeyDescriptor key = forward.foreignKey();
      return CodeBlock.of(
          "new $T(this, $L, $S, $L, $L, $T.$L, new int[] {$L}, new int[] {$L})",
          RuntimeNames.FORWARD_RELATION,
          position,
          forward.name(),
          key.isUnique(),
          key.isOptional(),
          RuntimeNames.ON_DELETE,
          key.onDelete(),
          positions(key.columns()),
          positions(key.references()));
    }
    if (relation instanceof RelationDescriptor.Reverse reverse) {
      return CodeBlock.of(
          "new $T(this, $L, $S, $L)$L",
          RuntimeNames.REVERSE_RELATION,
          position,
          reverse.name(),
          reverse.forward(),
          relation.hasAttribute() ? ".withHandle()" : "");
    }
    RelationDescriptor.ManyToMany many = (RelationDescriptor.ManyToMany) relation;
    return CodeBlock.of(
        "new $T(this, $L, $S, $L, $L)$L",
        RuntimeNames.MANY_TO_MANY_RELATION,
        position,
        many.name(),
        table(many.table()),
        many.declaration().isPresent(),
        relation.hasAttribute() && many.declaration().isEmpty() ? ".withHandle()" : "");
  }

  private static CodeBlock table(JoinTableDescriptor table) {
    return CodeBlock.of(
        "new $T($S, $S, $L, $L, $L, $L)",
        RuntimeNames.JOIN_TABLE,
        SqlNames.of(table.schema()),
        SqlNames.of(table.name()),
        names(table.sourceColumns()),
        names(table.targetColumns()),
        table
            .association()
            .map(association -> CodeBlock.of("$T.class", TypeNames.of(association.entity())))
            .orElse(NULL),
        table.isSymmetrical());
  }

  private static CodeBlock positions(Collection<Integer> positions) {
    return CodeBlock.of(
        "$L", positions.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static CodeBlock names(Collection<String> names) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        CodeBlock.join(
            names.stream().map(name -> CodeBlock.of("$S", SqlNames.of(name))).toList(), ", "));
  }
}
