package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.kindred.processor.model.EntityDescriptor;
import java.util.ArrayList;
import java.util.List;

/** Generator of the metadata's methods that create, fill and read instances. */
final class MapperMethods {

  private static final ClassName RESULT = ClassName.get("java.sql", "ResultSet");

  private final GenerationContext context;
  private final EntityDescriptor entity;
  private final MapperCode code;
  private final TypeVariableName source;

  MapperMethods(GenerationContext context) {
    this.context = context;
    this.entity = context.entity();
    this.code = new MapperCode(context, "entity");
    this.source = context.typeVariable("S");
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!code.isComplete()) {
      methods.add(readNothing());
    } else if (entity.type().traits().isRecord()) {
      methods.add(readRecord());
      methods.add(readAllRecords());
    } else {
      methods.add(readClass());
      methods.add(readAllOfClass());
      methods.add(fill());
    }
    methods.add(attribute());
    methods.add(handle());
    return methods;
  }

  private MethodSpec readNothing() {
    return read().addStatement("throw new $T()", UnsupportedOperationException.class).build();
  }

  private MethodSpec readRecord() {
    return read().addCode("return ").addCode(code.newRecord()).addCode(";\n").build();
  }

  private MethodSpec readClass() {
    return read().addStatement("return fill(new $T(), row, source)", context.type()).build();
  }

  private MethodSpec.Builder read() {
    return MetadataGenerator.override("read")
        .addModifiers(PUBLIC)
        .addTypeVariable(source)
        .returns(context.type())
        .addParameter(ParameterizedTypeName.get(RuntimeNames.ROW_READER, source), "row")
        .addParameter(source, "source");
  }

  private MethodSpec readAllRecords() {
    return readAll(CodeBlock.builder().add("row.add(").add(code.newRecord()).add(");\n").build());
  }

  private MethodSpec readAllOfClass() {
    return readAll(
        CodeBlock.builder()
            .addStatement("$T entity = new $T()", context.type(), context.type())
            .add(code.assignments())
            .addStatement("row.add(entity)")
            .build());
  }

  /** Repeats the code for a row, so that the JIT compiles it for the reader of result sets. */
  private static MethodSpec readAll(CodeBlock row) {
    return MetadataGenerator.override("readAll")
        .addModifiers(PUBLIC)
        .addParameter(RuntimeNames.RESULT_SET_ROW_READER, "row")
        .addParameter(RESULT, "source")
        .beginControlFlow("do")
        .addCode(row)
        .endControlFlow("while (row.next(source))")
        .build();
  }

  private MethodSpec fill() {
    return MetadataGenerator.override("fill")
        .addModifiers(PUBLIC)
        .addTypeVariable(source)
        .returns(context.type())
        .addParameter(context.type(), "entity")
        .addParameter(ParameterizedTypeName.get(RuntimeNames.ROW_READER, source), "row")
        .addParameter(source, "source")
        .addCode(code.assignments())
        .addStatement("return entity")
        .build();
  }

  private MethodSpec attribute() {
    return MetadataGenerator.override("attribute")
        .addModifiers(PROTECTED)
        .returns(ClassName.OBJECT)
        .addParameter(context.type(), "entity")
        .addParameter(TypeName.INT, "column")
        .addCode(code.attribute())
        .build();
  }

  private MethodSpec handle() {
    return MetadataGenerator.override("handle")
        .addModifiers(PUBLIC)
        .returns(ClassName.OBJECT)
        .addParameter(context.type(), "entity")
        .addParameter(TypeName.INT, "relation")
        .addCode(code.handle())
        .build();
  }
}
