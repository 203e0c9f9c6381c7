package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.ColumnModel;
import dev.kindred.processor.model.ColumnSize;
import dev.kindred.processor.model.ColumnTypeModel;
import dev.kindred.processor.model.ConstraintModel;
import dev.kindred.processor.model.LinkTable;
import dev.kindred.processor.model.RelationModel;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the columns, relations and constraints that a model is made of. */
final class ModelParts {

  private static final CodeBlock NULL = CodeBlock.of("null");

  private ModelParts() {}

  static CodeBlock column(ColumnModel column) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of($S, $S, $L)",
                RuntimeNames.COLUMN_MODEL,
                column.attribute(),
                column.name(),
                type(column.type()));
    if (column.isKey()) {
      code.add(".asKey()");
    }
    if (column.generation() != ColumnModel.Generation.NONE) {
      code.add(
          ".generatedBy($T.$L)",
          RuntimeNames.COLUMN_MODEL.nestedClass("Generation"),
          column.generation());
    }
    if (column.isNullable()) {
      code.add(".orNull()");
    }
    size(column, code);
    column
        .defaultValue()
        .ifPresent(
            value -> code.add(".defaultingTo($L)", Literals.of(column.type(), value.text())));
    return code.build();
  }

  private static void size(ColumnModel column, CodeBlock.Builder code) {
    ColumnSize size = column.size();
    if (column.type().kind().hasLength() && size.length() != ColumnSize.DEFAULT.length()) {
      code.add(".length($L)", size.length());
    }
    boolean isUsual =
        size.precision() == ColumnSize.DEFAULT.precision()
            && size.scale() == ColumnSize.DEFAULT.scale();
    if (column.type().kind().hasDigits() && !isUsual) {
      code.add(".digits($L, $L)", size.precision(), size.scale());
    }
  }

  private static CodeBlock type(ColumnTypeModel type) {
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

  static CodeBlock constraint(ConstraintModel constraint) {
    if (constraint instanceof ConstraintModel.Check check) {
      return CodeBlock.of(
          "new $T($S, $S)",
          RuntimeNames.CONSTRAINT_MODEL.nestedClass("Check"),
          check.name(),
          check.condition());
    }
    boolean isUnique = constraint instanceof ConstraintModel.Unique;
    List<Integer> columns =
        constraint instanceof ConstraintModel.Unique unique
            ? unique.columns()
            : ((ConstraintModel.Index) constraint).columns();
    return CodeBlock.of(
        "new $T($S, $L)",
        RuntimeNames.CONSTRAINT_MODEL.nestedClass(isUnique ? "Unique" : "Index"),
        constraint.name(),
        positions(columns));
  }

  static CodeBlock relation(RelationModel relation, int position) {
    if (relation instanceof RelationModel.Forward forward) {
      return CodeBlock.of(
          "new $T(this, $L, $S, $L, $L, $T.$L, $L, $L)",
          RuntimeNames.FORWARD_RELATION,
          position,
          forward.name(),
          forward.isUnique(),
          forward.isOptional(),
          RuntimeNames.ON_DELETE,
          forward.onDelete(),
          positions(forward.columns()),
          positions(forward.references()));
    }
    if (relation instanceof RelationModel.Reverse reverse) {
      return CodeBlock.of(
          "new $T(this, $L, $S, $L)$L",
          RuntimeNames.REVERSE_RELATION,
          position,
          reverse.name(),
          reverse.forward(),
          relation.isCarried() ? ".withHandle()" : "");
    }
    RelationModel.Link link = (RelationModel.Link) relation;
    return CodeBlock.of(
        "new $T(this, $L, $S, $L, $L)$L",
        RuntimeNames.LINK_RELATION,
        position,
        link.name(),
        table(link.table()),
        link.isDeclared(),
        relation.isCarried() && !link.isDeclared() ? ".withHandle()" : "");
  }

  private static CodeBlock table(LinkTable table) {
    return CodeBlock.of(
        "new $T($S, $S, $L, $L, $L, $L)",
        RuntimeNames.LINK_TABLE,
        SqlNames.text(table.schema()),
        SqlNames.text(table.name()),
        names(table.ownerColumns()),
        names(table.targetColumns()),
        table.entity().map(link -> CodeBlock.of("$T.class", TypeNames.of(link))).orElse(NULL),
        table.isSymmetrical());
  }

  private static CodeBlock positions(Collection<Integer> positions) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        positions.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static CodeBlock names(Collection<String> names) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        CodeBlock.join(
            names.stream().map(name -> CodeBlock.of("$S", SqlNames.text(name))).toList(), ", "));
  }
}
