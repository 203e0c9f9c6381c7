package dev.kindred.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.ValueKind;
import dev.kindred.processor.type.AttributeMember;
import dev.kindred.processor.type.HandleTypes;
import dev.kindred.processor.type.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * Code that creates and reads instances of an entity, or of value objects, whose columns and
 * relations start at the positions {@code column} and {@code relation} of the row.
 */
final class MapperCode {

  private final GenerationContext context;
  private final EntityDescriptor entity;
  private final String instance;

  /**
   * Creates the code for a class.
   *
   * @param instance the variable that holds an instance
   */
  MapperCode(GenerationContext context, String instance) {
    this.context = context;
    this.entity = context.entity();
    this.instance = instance;
  }

  /** Returns whether instances can be created; if not, the compilation has an error. */
  boolean isComplete() {
    return isComplete(entity);
  }

  private boolean isComplete(EntityDescriptor type) {
    return type.type().traits().isConstructible()
        && type.attributes().stream().allMatch(attribute -> isComplete(attribute.storage()));
  }

  private boolean isComplete(AttributeDescriptor.Storage storage) {
    return storage instanceof AttributeDescriptor.Embedded embedded
        ? isComplete(context.schema().embeddable(embedded.embeddable()))
        : !(storage instanceof AttributeDescriptor.Invalid);
  }

  /** Returns the expression that creates a record from a row. */
  CodeBlock newRecord() {
    boolean isOverloaded = entity.type().traits().constructor().isOverloaded();
    List<CodeBlock> values =
        entity.attributes().stream().map(attribute -> value(attribute, isOverloaded)).toList();
    return CodeBlock.builder()
        .add("new $T($>$>\n", context.type())
        .add(CodeBlock.join(values, ",\n"))
        .add(")$<$<")
        .build();
  }

  /** Returns the statements that fill an instance of a class from a row. */
  CodeBlock assignments() {
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
        ? CodeBlock.of(
            "$L.$L($L)", instance, writer.name(), value(attribute, writer.isOverloaded()))
        : CodeBlock.of("$L.$L = $L", instance, writer.name(), value(attribute, false));
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
    return attribute.storage() instanceof AttributeDescriptor.Embedded embedded
        ? embedded(embedded)
        : column(attribute, (AttributeDescriptor.Stored) attribute.storage(), isOverloaded);
  }

  private CodeBlock embedded(AttributeDescriptor.Embedded embedded) {
    CodeBlock value =
        CodeBlock.of(
            "$T.INSTANCE.$L(row, source, $L, $L)",
            context.embeddableMetadata(embedded.embeddable()),
            embedded.mayBeAbsent() ? "readOrNull" : "read",
            column(embedded.column()),
            relation(embedded.relation()));
    return embedded.isOptional()
        ? CodeBlock.of(
            "$T.<$T>ofNullable($L)", Optional.class, context.type(embedded.embeddable()), value)
        : value;
  }

  private CodeBlock column(
      AttributeDescriptor attribute, AttributeDescriptor.Stored stored, boolean isOverloaded) {
    JavaType type =
        stored.isOptional() ? attribute.type().argument().orElseThrow() : attribute.type();
    String cast = isOverloaded && type.isPrimitive() ? "(" + type + ") " : "";
    CodeBlock value =
        getter(type, entity.column(stored.column()).type())
            .map(getter -> CodeBlock.of("row.$L(source, $L)", getter, column(stored.column())))
            .orElseGet(
                () ->
                    CodeBlock.of(
                        "$Lrow.$Lget(source, $L)",
                        cast,
                        witness(type.boxed()),
                        column(stored.column())));
    return stored.isOptional()
        ? CodeBlock.of("$T.$LofNullable($L)", Optional.class, witness(type), value)
        : value;
  }

  private CodeBlock handle(int relation, CodeBlock type, AttributeDescriptor attribute) {
    boolean isToMany = HandleTypes.isMany(attribute.type());
    return CodeBlock.of(
        "row.$L$L(source, $L)", type, isToMany ? "many" : "one", relation(relation));
  }

  private CodeBlock column(int position) {
    return position("column", position);
  }

  private CodeBlock relation(int position) {
    return position("relation", position);
  }

  private CodeBlock position(String first, int position) {
    if (!entity.isEmbeddable()) {
      return CodeBlock.of("$L", position);
    }
    return position == 0 ? CodeBlock.of(first) : CodeBlock.of("$L + $L", first, position);
  }

  private static CodeBlock witness(JavaType type) {
    return CodeBlock.of("<$T>", TypeNames.of(type));
  }

  /** Returns the reader's own method for the most frequent types, which the JIT inlines. */
  private static Optional<String> getter(JavaType type, ColumnTypeDescriptor column) {
    return switch (type.toString()) {
      case "boolean" -> Optional.of("getBoolean");
      case "int" -> Optional.of("getInt");
      case "long" -> Optional.of("getLong");
      case "double" -> Optional.of("getDouble");
      default -> column.isPlain() ? getter(column.kind()) : Optional.empty();
    };
  }

  private static Optional<String> getter(ValueKind kind) {
    return switch (kind) {
      case LONG -> Optional.of("getLongOrNull");
      case TEXT -> Optional.of("getString");
      case DECIMAL -> Optional.of("getDecimal");
      default -> Optional.empty();
    };
  }

  /** Returns the body of a method that returns the value of a column. */
  CodeBlock attribute() {
    SwitchMethod cases = new SwitchMethod("column");
    for (AttributeDescriptor attribute : entity.attributes()) {
      attribute.access().reader().ifPresent(reader -> addColumns(attribute, read(reader), cases));
    }
    return cases.orThrow();
  }

  private void addColumns(AttributeDescriptor attribute, CodeBlock read, SwitchMethod cases) {
    if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
      cases.add(stored.column(), stored.isOptional() ? CodeBlock.of("valueOf($L)", read) : read);
    } else if (attribute.storage() instanceof AttributeDescriptor.Embedded embedded) {
      cases.add(
          entity.columnsOf(attribute.name()),
          part(embedded, read, "attributeOf", "column", embedded.column()));
    }
  }

  private CodeBlock part(
      AttributeDescriptor.Embedded embedded,
      CodeBlock read,
      String method,
      String position,
      int first) {
    return CodeBlock.of(
        "$T.INSTANCE.$L($L, $L)",
        context.embeddableMetadata(embedded.embeddable()),
        method,
        embedded.isOptional()
            ? CodeBlock.of("($T) valueOf($L)", context.type(embedded.embeddable()), read)
            : read,
        first == 0 ? position : position + " - " + first);
  }

  private CodeBlock read(AttributeMember reader) {
    return CodeBlock.of("$L.$L$L", instance, reader.name(), reader.isMethod() ? "()" : "");
  }

  /** Returns the body of a method that returns the handle of a relation. */
  CodeBlock handle() {
    SwitchMethod cases = new SwitchMethod("relation");
    for (AttributeDescriptor attribute : entity.attributes()) {
      attribute.access().reader().ifPresent(reader -> addHandles(attribute, read(reader), cases));
    }
    return cases.orNull();
  }

  private void addHandles(AttributeDescriptor attribute, CodeBlock read, SwitchMethod cases) {
    if (attribute.storage() instanceof AttributeDescriptor.Related related) {
      cases.add(related.relation(), read);
    } else if (attribute.storage() instanceof AttributeDescriptor.Embedded embedded) {
      List<Integer> relations =
          entity.forwardRelationsOf(attribute.name()).stream()
              .map(entity.relations()::indexOf)
              .toList();
      if (!relations.isEmpty()) {
        cases.add(relations, part(embedded, read, "handleOf", "relation", embedded.relation()));
      }
    }
  }
}
