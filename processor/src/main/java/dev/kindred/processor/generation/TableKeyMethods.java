package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ForeignKeyDescriptor;
import dev.kindred.processor.model.IdentifierLimit;
import dev.kindred.processor.model.RelationDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Generator of a table's methods that create its keys for jOOQ on demand. */
final class TableKeyMethods {

  private static final ClassName RECORD = RuntimeNames.JOOQ_RECORD;
  private static final TypeName ANYTHING = WildcardTypeName.subtypeOf(Object.class);

  private final GenerationContext context;
  private final EntityDescriptor entity;

  TableKeyMethods(GenerationContext context) {
    this.context = context;
    this.entity = context.entity();
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>();
    List<Integer> key = entity.keyColumns();
    key.stream().filter(this::isIdentity).limit(1).map(this::identity).forEach(methods::add);
    if (!key.isEmpty()) {
      methods.add(primaryKey(key));
    }
    List<CodeBlock> foreignKeys =
        entity.forwardRelations().stream()
            .filter(relation -> !relation.foreignKey().columns().isEmpty())
            .map(this::foreignKey)
            .toList();
    if (!foreignKeys.isEmpty()) {
      methods.add(references(foreignKeys));
    }
    return methods;
  }

  private boolean isIdentity(int position) {
    return entity.column(position).generation() == ColumnDescriptor.Generation.IDENTITY;
  }

  private MethodSpec identity(int position) {
    return MetadataGenerator.override("getIdentity")
        .addJavadoc("Returns the column that the database generates.\n")
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(RuntimeNames.JOOQ_IDENTITY, RECORD, ANYTHING))
        .addStatement(
            "return $T.createIdentity(this, $L)",
            RuntimeNames.INTERNAL,
            TableFields.of(entity, position))
        .build();
  }

  private MethodSpec primaryKey(List<Integer> key) {
    return MetadataGenerator.override("getPrimaryKey")
        .addJavadoc("Returns the primary key.\n")
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(RuntimeNames.JOOQ_UNIQUE_KEY, RECORD))
        .addStatement(
            "return $T.createUniqueKey(this, $L, $L)",
            RuntimeNames.INTERNAL,
            SqlNames.of(IdentifierLimit.fitting("pk_" + entity.table().name())),
            TableFields.of(entity, key))
        .build();
  }

  private MethodSpec references(List<CodeBlock> foreignKeys) {
    TypeName foreignKey =
        ParameterizedTypeName.get(RuntimeNames.JOOQ_FOREIGN_KEY, RECORD, ANYTHING);
    return MetadataGenerator.override("getReferences")
        .addJavadoc("Returns the foreign keys.\n")
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), foreignKey))
        .addCode("return $T.of($>$>\n$L);$<$<\n", List.class, CodeBlock.join(foreignKeys, ",\n"))
        .build();
  }

  private CodeBlock foreignKey(RelationDescriptor.Forward relation) {
    ForeignKeyDescriptor key = relation.foreignKey();
    EntityDescriptor target = context.related(relation.target());
    CodeBlock table = table(target);
    CodeBlock referenced =
        key.references().equals(target.keyColumns())
            ? CodeBlock.of("$L.getPrimaryKey()", table)
            : uniqueKey(table, TableFields.of(table, target, key.references()));
    String columns =
        key.columns().stream()
            .map(position -> entity.column(position).name())
            .collect(Collectors.joining("_"));
    return CodeBlock.of(
        "$T.createForeignKey(this, $L, $L, $L, $L, true)",
        RuntimeNames.INTERNAL,
        SqlNames.of(IdentifierLimit.fitting("fk_" + entity.table().name() + "_" + columns)),
        fields(uniqueKey(CodeBlock.of("this"), TableFields.of(entity, key.columns()))),
        referenced,
        fields(referenced));
  }

  private static CodeBlock uniqueKey(CodeBlock table, CodeBlock fields) {
    return CodeBlock.of("$T.createUniqueKey($L, $L)", RuntimeNames.INTERNAL, table, fields);
  }

  /** Returns a key's columns as an array, which generated code can't create without a warning. */
  private static CodeBlock fields(CodeBlock key) {
    return CodeBlock.of("$L.getFieldsArray()", key);
  }

  private CodeBlock table(EntityDescriptor target) {
    String constant = TableFields.constant(target);
    return target.id().equals(entity.id())
        ? CodeBlock.of("$L", constant)
        : CodeBlock.of("$T.$L", context.table(target.id()), constant);
  }
}
