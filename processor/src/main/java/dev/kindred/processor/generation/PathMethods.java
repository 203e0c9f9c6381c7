package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.AttributeDefect;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.ValueKind.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generator of the columns and paths of the root entity: {@code Restaurant_.servesPizza()}. */
final class PathMethods {

  private final GenerationContext context;
  private final ColumnJavadoc columns;
  private final RelationJavadoc relations;

  PathMethods(GenerationContext context) {
    this.context = context;
    this.columns = new ColumnJavadoc(context.entity());
    this.relations = new RelationJavadoc(context);
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>();
    context.entity().attributes().forEach(each -> attribute(each).ifPresent(methods::add));
    context.entity().relations().stream()
        .filter(relation -> !relation.hasAttribute())
        .map(this::relation)
        .forEach(methods::add);
    pk().ifPresent(methods::add);
    methods.add(self());
    return methods;
  }

  private Optional<MethodSpec> attribute(AttributeDescriptor attribute) {
    if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
      int position = stored.column();
      return Optional.of(
          column(context.method(attribute), "the column " + columns.facts(position), position));
    }
    if (attribute.storage() instanceof AttributeDescriptor.Embedded embedded) {
      return Optional.of(embedded(attribute, embedded));
    }
    return attribute.storage() instanceof AttributeDescriptor.Related related
        ? Optional.of(relation(context.entity().relations().get(related.relation())))
        : placeholder(attribute);
  }

  private MethodSpec embedded(
      AttributeDescriptor attribute, AttributeDescriptor.Embedded embedded) {
    String kind = context.entity().isReadOnly() ? "Path" : "Columns";
    TypeName path = context.path(embedded.embeddable(), kind, context.type());
    return method(context.method(attribute), "the " + columns.embedded(attribute))
        .returns(path)
        .addStatement(
            "return new $T($T.root(Metadata.INSTANCE), $L, $L)",
            path,
            RuntimeNames.PATH_STEP,
            embedded.column(),
            embedded.relation())
        .build();
  }

  /** Returns the method of a column; one that can't be set is an expression like any other. */
  private MethodSpec column(String name, String returned, int position) {
    ColumnDescriptor column = context.entity().column(position);
    if (!column.isWritten() || context.entity().isReadOnly()) {
      return method(name, returned)
          .returns(type(RuntimeNames.expression(column.type().family()), column))
          .addStatement("return self().$L()", name)
          .build();
    }
    TypeName type = type(RuntimeNames.column(column.type().family()), column);
    return method(name, returned)
        .returns(type)
        .addStatement("return new $T(Metadata.INSTANCE, $L)", type, position)
        .build();
  }

  private TypeName type(ClassName name, ColumnDescriptor column) {
    return RuntimeNames.typed(name, context.type(), column.type());
  }

  /** Returns a method for an invalid attribute, so that its uses are no errors too. */
  private Optional<MethodSpec> placeholder(AttributeDescriptor attribute) {
    if (!isNameable(attribute)) {
      return Optional.empty();
    }
    TypeName column =
        ParameterizedTypeName.get(
            RuntimeNames.column(Family.VALUE),
            context.type(),
            TypeNames.of(attribute.type().boxed()));
    return Optional.of(
        method(context.method(attribute), "a placeholder for an attribute with a compile error")
            .returns(column)
            .addStatement("return new $T(Metadata.INSTANCE, 0)", column)
            .build());
  }

  private static boolean isNameable(AttributeDescriptor attribute) {
    return attribute.type().isKnown()
        && !(attribute.storage() instanceof AttributeDescriptor.Invalid invalid
            && invalid.defect() instanceof AttributeDefect.HiddenType);
  }

  private MethodSpec relation(RelationDescriptor relation) {
    TypeName path = context.path(relation.target(), kind(relation), context.type());
    return method(context.method(relation), "the path to the " + relations.related(relation))
        .returns(path)
        .addStatement(
            "return new $T($T.first(Metadata.INSTANCE, $L))",
            path,
            RuntimeNames.PATH_STEP,
            context.entity().relations().indexOf(relation))
        .build();
  }

  private String kind(RelationDescriptor relation) {
    if (relation.isToMany()) {
      return "Many";
    }
    return relation instanceof RelationDescriptor.Forward && !context.entity().isReadOnly()
        ? "Reference"
        : "Path";
  }

  /** Returns nothing for a composite key, which has no single type. */
  private Optional<MethodSpec> pk() {
    List<Integer> key = context.entity().keyColumns();
    return key.size() == 1
        ? Optional.of(
            column("pk", "the primary key column " + columns.name(key.get(0)), key.get(0)))
        : Optional.empty();
  }

  private MethodSpec self() {
    TypeName path = context.path(context.entity().id(), "Path", context.type());
    return method("self", "the root path, to select the entity itself")
        .returns(path)
        .addStatement("return new $T($T.root(Metadata.INSTANCE))", path, RuntimeNames.PATH_STEP)
        .build();
  }

  private static MethodSpec.Builder method(String name, String returned) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L", Javadoc.returning(returned).text())
        .addModifiers(PUBLIC, STATIC);
  }
}
