package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.AttributeModel;
import dev.kindred.processor.model.ColumnModel;
import dev.kindred.processor.model.RelationModel;
import dev.kindred.processor.model.ValueKind.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the lookups that start at an entity: {@code Restaurant_.servesPizza()}. */
final class LookupMethods {

  private final Context context;
  private final Docs docs;

  LookupMethods(Context context) {
    this.context = context;
    this.docs = new Docs(context);
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>();
    context.entity().attributes().forEach(each -> attribute(each).ifPresent(methods::add));
    context.entity().relations().stream()
        .filter(relation -> !relation.isCarried())
        .map(this::relation)
        .forEach(methods::add);
    pk().ifPresent(methods::add);
    methods.add(self());
    return methods;
  }

  private Optional<MethodSpec> attribute(AttributeModel attribute) {
    String lookup = context.entity().lookups().of(attribute.name());
    if (attribute.storage() instanceof AttributeModel.Stored stored) {
      return Optional.of(column(lookup, docs.column(stored.column()), stored.column()));
    }
    if (attribute.storage() instanceof AttributeModel.Related related) {
      return Optional.of(relation(context.entity().relations().get(related.relation())));
    }
    return broken(attribute, lookup);
  }

  private MethodSpec column(String name, CodeBlock doc, int position) {
    ColumnModel column = context.entity().column(position);
    return method(name, doc)
        .returns(columnType(column))
        .addStatement(
            "return new $T<>(Model.INSTANCE, $L)",
            RuntimeNames.column(column.type().family()),
            position)
        .build();
  }

  private TypeName columnType(ColumnModel column) {
    Family family = column.type().family();
    return family.isGeneric()
        ? ParameterizedTypeName.get(
            RuntimeNames.column(family), context.type(), TypeNames.of(column.type().javaType()))
        : ParameterizedTypeName.get(RuntimeNames.column(family), context.type());
  }

  /** So that a wrong attribute is one error, and its uses are none; it is never run. */
  private Optional<MethodSpec> broken(AttributeModel attribute, String lookup) {
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

  private MethodSpec relation(RelationModel relation) {
    String kind =
        relation.isToMany()
            ? "Many"
            : relation instanceof RelationModel.Forward ? "Reference" : "Path";
    return method(relation.lookup(), doc(relation))
        .returns(context.path(relation.target(), kind, context.type()))
        .addStatement(
            "return new $T<>(self(), $L)",
            context.lookups(relation.target()).nestedClass(kind),
            context.entity().relations().indexOf(relation))
        .build();
  }

  private CodeBlock doc(RelationModel relation) {
    if (relation instanceof RelationModel.Forward forward) {
      return docs.forward(forward);
    }
    return relation instanceof RelationModel.Reverse reverse
        ? docs.reverse(reverse)
        : docs.link((RelationModel.Link) relation);
  }

  /** A composite key has none: there is no one type of lookup for it. */
  private Optional<MethodSpec> pk() {
    List<Integer> key = context.entity().keyColumns();
    if (key.size() != 1) {
      return Optional.empty();
    }
    String name = Docs.escape(context.entity().column(key.get(0)).name());
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
