package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.ValueKind.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the lookups that start at an entity: {@code Restaurant_.servesPizza()}. */
final class PathMethods {

  private final GenerationContext context;
  private final PathJavadoc javadoc;

  PathMethods(GenerationContext context) {
    this.context = context;
    this.javadoc = new PathJavadoc(context);
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
    String lookup = context.entity().methods().of(attribute.name());
    if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
      return Optional.of(column(lookup, javadoc.column(stored.column()), stored.column()));
    }
    if (attribute.storage() instanceof AttributeDescriptor.Related related) {
      return Optional.of(relation(context.entity().relations().get(related.relation())));
    }
    return broken(attribute, lookup);
  }

  private MethodSpec column(String name, CodeBlock doc, int position) {
    ColumnDescriptor column = context.entity().column(position);
    return method(name, doc)
        .returns(columnType(column))
        .addStatement(
            "return new $T<>(Model.INSTANCE, $L)",
            RuntimeNames.column(column.type().family()),
            position)
        .build();
  }

  private TypeName columnType(ColumnDescriptor column) {
    Family family = column.type().family();
    return family.isGeneric()
        ? ParameterizedTypeName.get(
            RuntimeNames.column(family), context.type(), TypeNames.of(column.type().javaType()))
        : ParameterizedTypeName.get(RuntimeNames.column(family), context.type());
  }

  /** So that a wrong attribute is one error, and its uses are none; it is never run. */
  private Optional<MethodSpec> broken(AttributeDescriptor attribute, String lookup) {
    return attribute.type().isKnown()
        ? Optional.of(
            method(lookup, CodeBlock.of("Wrongly declared.\n"))
                .returns(
                    ParameterizedTypeName.get(
                        RuntimeNames.column(Family.VALUE),
                        context.type(),
                        TypeNames.of(attribute.type().boxed())))
                .addStatement(
                    "return new $T<>(Model.INSTANCE, 0)", RuntimeNames.column(Family.VALUE))
                .build())
        : Optional.empty();
  }

  private MethodSpec relation(RelationDescriptor relation) {
    String kind =
        relation.isToMany()
            ? "Many"
            : relation instanceof RelationDescriptor.Forward ? "Reference" : "Path";
    return method(context.method(relation), doc(relation))
        .returns(context.path(relation.target(), kind, context.type()))
        .addStatement(
            "return new $T<>(self(), $L)",
            context.metamodel(relation.target()).nestedClass(kind),
            context.entity().relations().indexOf(relation))
        .build();
  }

  private CodeBlock doc(RelationDescriptor relation) {
    if (relation instanceof RelationDescriptor.Forward forward) {
      return javadoc.forward(forward);
    }
    return relation instanceof RelationDescriptor.Reverse reverse
        ? javadoc.reverse(reverse)
        : javadoc.link((RelationDescriptor.ManyToMany) relation);
  }

  /** A composite key has none: there is no one type of lookup for it. */
  private Optional<MethodSpec> pk() {
    List<Integer> key = context.entity().keyColumns();
    if (key.size() != 1) {
      return Optional.empty();
    }
    String name = PathJavadoc.escape(context.entity().column(key.get(0)).name());
    return Optional.of(column("pk", CodeBlock.of("The key: {@code $L}.\n", name), key.get(0)));
  }

  private MethodSpec self() {
    return method("self", CodeBlock.of("The entity itself, as a path that follows no relation.\n"))
        .returns(context.path(context.entity().id(), "Path", context.type()))
        .addStatement("return new $T<>()", context.nested("Path"))
        .build();
  }

  private static MethodSpec.Builder method(String name, CodeBlock doc) {
    return MethodSpec.methodBuilder(name).addJavadoc(doc).addModifiers(PUBLIC, STATIC);
  }
}
