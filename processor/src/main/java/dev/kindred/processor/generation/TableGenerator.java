package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import java.util.List;
import java.util.stream.IntStream;

/** Generator of {@code PlaceTable}, the jOOQ table of an entity. */
final class TableGenerator {

  private final GenerationContext context;
  private final EntityDescriptor entity;
  private final ClassName table;

  TableGenerator(GenerationContext context) {
    this.context = context;
    this.entity = context.entity();
    this.table = context.table(entity.id());
  }

  TypeSpec generate() {
    return TypeSpec.classBuilder(table)
        .addJavadoc(
            "jOOQ table of {@link $T}: $L.\n", context.type(), Javadoc.code(entity.table().name()))
        .addModifiers(FINAL)
        .superclass(RuntimeNames.ENTITY_TABLE)
        .addField(serialVersion())
        .addField(instance())
        .addFields(fields())
        .addMethod(constructor())
        .addMethod(aliasConstructor())
        .addMethod(
            as(ClassName.get(String.class), CodeBlock.of("$T.name(alias)", RuntimeNames.DSL)))
        .addMethod(as(RuntimeNames.JOOQ_NAME, CodeBlock.of("alias")))
        .build();
  }

  private static FieldSpec serialVersion() {
    return FieldSpec.builder(TypeName.LONG, "serialVersionUID", PRIVATE, STATIC, FINAL)
        .addJavadoc("Version of the serialized form.\n")
        .initializer("1L")
        .build();
  }

  private FieldSpec instance() {
    return FieldSpec.builder(table, TableFields.constant(context), PUBLIC, STATIC, FINAL)
        .addJavadoc("Table without an alias.\n")
        .initializer("new $T()", table)
        .build();
  }

  private List<FieldSpec> fields() {
    return IntStream.range(0, entity.columns().size()).mapToObj(this::field).toList();
  }

  private FieldSpec field(int position) {
    ColumnDescriptor column = entity.column(position);
    TypeName value = type(column.type());
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                RuntimeNames.JOOQ_TABLE_FIELD, RuntimeNames.JOOQ_RECORD, value),
            TableFields.of(context, position),
            PUBLIC,
            FINAL)
        .addJavadoc("Column $L.\n", new ColumnJavadoc(entity).facts(position))
        .initializer("this.<$T>column($L)", value, position)
        .build();
  }

  /** Returns the type of a column's values in jOOQ, where lists are arrays. */
  private static TypeName type(ColumnTypeDescriptor column) {
    return column
        .element()
        .<TypeName>map(element -> ArrayTypeName.of(TypeNames.of(element.javaType())))
        .orElseGet(() -> TypeNames.of(column.javaType()));
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Creates the table.\n")
        .addModifiers(PRIVATE)
        .addStatement("super($L)", context.metadata(entity.id()))
        .build();
  }

  private MethodSpec aliasConstructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            "$L",
            Javadoc.of("Creates the table with an alias")
                .parameter("alias", "the alias")
                .parameter("aliased", "the table")
                .text())
        .addModifiers(PRIVATE)
        .addParameter(RuntimeNames.JOOQ_NAME, "alias")
        .addParameter(table, "aliased")
        .addStatement("super(alias, aliased)")
        .build();
  }

  private MethodSpec as(TypeName parameter, CodeBlock alias) {
    return MetadataGenerator.override("as")
        .addJavadoc("Returns this table with an alias.\n")
        .addModifiers(PUBLIC)
        .returns(table)
        .addParameter(parameter, "alias")
        .addStatement("return new $T($L, this)", table, alias)
        .build();
  }
}
