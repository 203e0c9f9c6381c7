package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.kindred.processor.model.EntityDescriptor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Generator of {@code Address_}, the paths to value objects and their parts, and the mapper. */
final class EmbeddableGenerator {

  private final GenerationContext context;
  private final EntityDescriptor embeddable;
  private final MapperCode code;

  EmbeddableGenerator(GenerationContext context) {
    this.context = context;
    this.embeddable = context.entity();
    this.code = new MapperCode(context, "value");
  }

  TypeSpec generate() {
    return TypeSpec.classBuilder(context.metamodel())
        .addJavadoc("Metamodel class of the value object {@link $T}.\n", context.type())
        .addModifiers(FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Is never called.\n")
                .addModifiers(PRIVATE)
                .build())
        .addType(new EmbeddedPathGenerator(context).path())
        .addType(new EmbeddedPathGenerator(context).columns())
        .addType(metadata())
        .build();
  }

  private TypeSpec metadata() {
    ClassName metadata = context.nested("Metadata");
    return TypeSpec.classBuilder(metadata)
        .addJavadoc("Metadata of {@link $T} for Kindred's runtime.\n", context.type())
        .addModifiers(PUBLIC, STATIC, FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeNames.EMBEDDABLE_METADATA, context.type()))
        .addField(
            FieldSpec.builder(metadata, "INSTANCE", PUBLIC, STATIC, FINAL)
                .addJavadoc("The only instance.\n")
                .initializer("new Metadata()")
                .build())
        .addMethod(constructor())
        .addMethod(read())
        .addMethod(part("attribute", "column", code.attribute()))
        .addMethod(part("handle", "relation", code.handle()))
        .build();
  }

  private MethodSpec constructor() {
    String required =
        IntStream.range(0, embeddable.columns().size())
            .filter(position -> !embeddable.column(position).isNullable())
            .mapToObj(position -> ", " + position)
            .collect(Collectors.joining());
    return MethodSpec.constructorBuilder()
        .addJavadoc("Creates the metadata.\n")
        .addModifiers(PRIVATE)
        .addStatement(
            "super($T.class, $L, $L$L)",
            context.type(),
            embeddable.columns().size(),
            embeddable.relations().size(),
            required)
        .build();
  }

  private MethodSpec read() {
    TypeVariableName source = context.typeVariable("S");
    return MetadataGenerator.override("read")
        .addModifiers(PUBLIC)
        .addTypeVariable(source)
        .returns(context.type())
        .addParameter(ParameterizedTypeName.get(RuntimeNames.ROW_READER, source), "row")
        .addParameter(source, "source")
        .addParameter(TypeName.INT, "column")
        .addParameter(TypeName.INT, "relation")
        .addCode(readBody())
        .build();
  }

  private CodeBlock readBody() {
    CodeBlock.Builder body = CodeBlock.builder();
    if (!code.isComplete()) {
      return body.addStatement("throw new $T()", UnsupportedOperationException.class).build();
    }
    return embeddable.type().traits().isRecord()
        ? body.add("return ").add(code.newRecord()).add(";\n").build()
        : body.addStatement("$1T value = new $1T()", context.type())
            .add(code.assignments())
            .addStatement("return value")
            .build();
  }

  private MethodSpec part(String name, String position, CodeBlock body) {
    return MetadataGenerator.override(name)
        .addModifiers(PROTECTED)
        .returns(ClassName.OBJECT)
        .addParameter(context.type(), "value")
        .addParameter(TypeName.INT, position)
        .addCode(body)
        .build();
  }
}
