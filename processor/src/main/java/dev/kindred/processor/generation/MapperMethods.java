package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.ValueKind;
import dev.kindred.processor.type.AttributeMember;
import dev.kindred.processor.type.HandleTypes;
import dev.kindred.processor.type.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generator of the metadata's methods that create, fill and read instances. */
final class MapperMethods {

  private static final ClassName RESULT = ClassName.get("java.sql", "ResultSet");

  private final GenerationContext context;
  private final EntityDescriptor entity;
  private final TypeVariableName source;

  MapperMethods(GenerationContext context) {
    this.context = context;
    this.entity = context.entity();
    this.source = context.typeVariable("S");
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!isComplete()) {
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

  /** Returns whether instances can be created; if not, the compilation has an error. */
  private boolean isComplete() {
    return entity.type().traits().isConstructible()
        && entity.attributes().stream()
            .noneMatch(attribute -> attribute.storage() instanceof AttributeDescriptor.Invalid);
  }

  private MethodSpec readNothing() {
    return read().addStatement("throw new $T()", UnsupportedOperationException.class).build();
  }

  private CodeBlock record() {
    List<CodeBlock> values =
        entity.attributes().stream()
            .map(attribute -> value(attribute, entity.type().traits().constructor().isOverloaded()))
            .toList();
    return CodeBlock.builder()
        .add("new $T($>$>\n", context.type())
        .add(CodeBlock.join(values, ",\n"))
        .add(")$<$<")
        .build();
  }

  private MethodSpec readRecord() {
    return read().addCode("return ").addCode(record()).addCode(";\n").build();
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
    return readAll(CodeBlock.builder().add("row.add(").add(record()).add(");\n").build());
  }

  private MethodSpec readAllOfClass() {
    return readAll(
        CodeBlock.builder()
            .addStatement("$T entity = new $T()", context.type(), context.type())
            .add(assignments())
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
        .addCode(assignments())
        .addStatement("return entity")
        .build();
  }

  private CodeBlock assignments() {
    CodeBlock.Builder assignments = CodeBlock.builder();
    for (AttributeDescriptor attribute : entity.attributes()) {
      attribute
          .access()
          .writer()
          .filter(writer -> !attribute.access().isFinal() || writer.isMethod())
          .ifPresent(writer -> assignments.addStatement(assignment(writer, attribute)));
    }
    return assignments.build();
  }

  private CodeBlock assignment(AttributeMember writer, AttributeDescriptor attribute) {
    return writer.isMethod()
        ? CodeBlock.of("entity.$L($L)", writer.name(), value(attribute, writer.isOverloaded()))
        : CodeBlock.of("entity.$L = $L", writer.name(), value(attribute, false));
  }

  /**
   * Returns the value of an attribute. Type arguments are given, so that javac infers none, and
   * primitive types where an overload may take their boxes.
   */
  private CodeBlock value(AttributeDescriptor attribute, boolean isOverloaded) {
    if (attribute.storage() instanceof AttributeDescriptor.Related related) {
      CodeBlock type = witness(attribute.type().argument().orElseThrow());
      return handle(related.relation(), type, attribute);
    }
    AttributeDescriptor.Stored stored = (AttributeDescriptor.Stored) attribute.storage();
    if (stored.isOptional()) {
      CodeBlock type = witness(attribute.type().argument().orElseThrow());
      return CodeBlock.of(
          "$1T.$2LofNullable(row.$2Lget(source, $3L))", Optional.class, type, stored.column());
    }
    return getter(attribute.type())
        .map(getter -> CodeBlock.of("row.$L(source, $L)", getter, stored.column()))
        .orElseGet(
            () ->
                CodeBlock.of(
                    "$Lrow.$Lget(source, $L)",
                    isOverloaded && attribute.type().isPrimitive() ? cast(attribute.type()) : "",
                    witness(attribute.type().boxed()),
                    stored.column()));
  }

  /** Returns a handle; a foreign key of one column passes the column's value. */
  private CodeBlock handle(int relation, CodeBlock type, AttributeDescriptor attribute) {
    if (entity.relations().get(relation) instanceof RelationDescriptor.Forward forward
        && forward.foreignKey().columns().size() == 1) {
      int column = forward.foreignKey().columns().get(0);
      return CodeBlock.of(
          "row.$Lreference($L, row.$L(source, $L))", type, relation, getter(column), column);
    }
    boolean isToMany = HandleTypes.isMany(attribute.type());
    return CodeBlock.of("row.$L$L(source, $L)", type, isToMany ? "many" : "one", relation);
  }

  private CodeBlock getter(int column) {
    ColumnDescriptor model = entity.columns().get(column);
    boolean isPrimitive = !model.isNullable() && model.type().converter().isEmpty();
    if (isPrimitive && model.type().kind() == ValueKind.INT) {
      return CodeBlock.of("getInt");
    }
    return isPrimitive && model.type().kind() == ValueKind.LONG
        ? CodeBlock.of("getLong")
        : CodeBlock.of("<$T>get", ClassName.OBJECT);
  }

  private static CodeBlock witness(JavaType type) {
    return CodeBlock.of("<$T>", TypeNames.of(type));
  }

  private static CodeBlock cast(JavaType type) {
    return CodeBlock.of("($T) ", TypeNames.of(type));
  }

  private static Optional<String> getter(JavaType type) {
    return switch (type.toString()) {
      case "boolean" -> Optional.of("getBoolean");
      case "int" -> Optional.of("getInt");
      case "long" -> Optional.of("getLong");
      case "double" -> Optional.of("getDouble");
      default -> Optional.empty();
    };
  }

  private MethodSpec attribute() {
    SwitchMethod cases = new SwitchMethod("column");
    for (AttributeDescriptor attribute : entity.attributes()) {
      if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
        String value = stored.isOptional() ? "valueOf(entity.$L)" : "entity.$L";
        attribute
            .access()
            .reader()
            .ifPresent(reader -> cases.add(stored.column(), CodeBlock.of(value, read(reader))));
      }
    }
    return MetadataGenerator.override("attribute")
        .addModifiers(PROTECTED)
        .returns(ClassName.OBJECT)
        .addParameter(context.type(), "entity")
        .addParameter(TypeName.INT, "column")
        .addCode(cases.orThrow())
        .build();
  }

  private static String read(AttributeMember reader) {
    return reader.isMethod() ? reader.name() + "()" : reader.name();
  }

  private MethodSpec handle() {
    SwitchMethod cases = new SwitchMethod("relation");
    for (AttributeDescriptor attribute : entity.attributes()) {
      if (attribute.storage() instanceof AttributeDescriptor.Related related) {
        attribute
            .access()
            .reader()
            .ifPresent(
                reader -> cases.add(related.relation(), CodeBlock.of("entity.$L", read(reader))));
      }
    }
    return MetadataGenerator.override("handle")
        .addModifiers(PUBLIC)
        .returns(ClassName.OBJECT)
        .addParameter(context.type(), "entity")
        .addParameter(TypeName.INT, "relation")
        .addCode(cases.orNull())
        .build();
  }
}
