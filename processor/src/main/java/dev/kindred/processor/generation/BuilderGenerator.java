package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.type.Capitals;
import java.util.ArrayList;
import java.util.List;

/** Generator of {@code Builder}, which collects the attributes of an entity. */
final class BuilderGenerator {

  private final GenerationContext context;
  private final ColumnJavadoc columns;
  private final RelationJavadoc relations;
  private final String parameter;

  BuilderGenerator(GenerationContext context) {
    this.context = context;
    this.columns = new ColumnJavadoc(context.entity());
    this.relations = new RelationJavadoc(context);
    this.parameter = EntityNouns.parameter(context.entity().id());
  }

  /** Generates the static methods that create builders. */
  List<MethodSpec> factories() {
    String noun = EntityNouns.noun(context.entity().id());
    return List.of(
        MethodSpec.methodBuilder("builder")
            .addJavadoc("$L", Javadoc.returning("a new, empty builder").text())
            .addModifiers(PUBLIC, STATIC)
            .returns(builder())
            .addStatement("return new Builder()")
            .build(),
        MethodSpec.methodBuilder("builder")
            .addJavadoc(
                "$L",
                Javadoc.returning(
                        "a new builder initialized from the given "
                            + noun
                            + "; an update writes only the attributes that are set")
                    .parameter(parameter, "the " + noun)
                    .text())
            .addModifiers(PUBLIC, STATIC)
            .returns(builder())
            .addParameter(context.type(), parameter)
            .addStatement("return new Builder($L)", parameter)
            .build());
  }

  private TypeName builder() {
    return context.nested("Builder");
  }

  TypeSpec generate() {
    return TypeSpec.classBuilder("Builder")
        .addJavadoc(
            "Builder of $L {@link $T}.\n",
            EntityNouns.article(context.entity().id()),
            context.type())
        .addModifiers(PUBLIC, STATIC, FINAL)
        .superclass(ParameterizedTypeName.get(RuntimeNames.ENTITY_BUILDER, context.type()))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("$L", Javadoc.of("Creates an empty builder").text())
                .addModifiers(PRIVATE)
                .addStatement("super(Metadata.INSTANCE)")
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc(
                    "$L",
                    Javadoc.of("Creates an initialized builder")
                        .parameter(parameter, "the initial values")
                        .text())
                .addModifiers(PRIVATE)
                .addParameter(context.type(), parameter)
                .addStatement("super(Metadata.INSTANCE, $L)", parameter)
                .build())
        .addMethods(setters())
        .build();
  }

  private List<MethodSpec> setters() {
    List<MethodSpec> setters = new ArrayList<>();
    for (AttributeDescriptor attribute : context.entity().attributes()) {
      if (attribute.storage() instanceof AttributeDescriptor.Stored stored
          && context.entity().column(stored.column()).isWritten()) {
        setters.add(value(attribute.name(), stored.column()));
      } else if (attribute.storage() instanceof AttributeDescriptor.Embedded embedded) {
        setters.add(embedded(attribute, embedded));
      } else if (attribute.storage() instanceof AttributeDescriptor.Related related
          && context.entity().relations().get(related.relation())
              instanceof RelationDescriptor.Forward forward) {
        relation(forward, related.relation(), setters);
      }
    }
    return setters;
  }

  private MethodSpec value(String name, int position) {
    ColumnDescriptor column = context.entity().column(position);
    String ofNull = column.isNullable() ? "; null becomes NULL" : "";
    boolean isEquals = name.equals("equals") && context.valueType(column).equals(ClassName.OBJECT);
    return setter(
            isEquals ? unused(name + "_") : name,
            Javadoc.of("Sets the column " + columns.facts(position) + ofNull)
                .parameter(name, "the value"))
        .addParameter(context.valueType(column), name)
        .addStatement("set($L, $L)", position, name)
        .addStatement("return this")
        .build();
  }

  private MethodSpec embedded(
      AttributeDescriptor attribute, AttributeDescriptor.Embedded embedded) {
    String name = attribute.name();
    return setter(
            name,
            Javadoc.of("Sets the " + columns.embedded(attribute)).parameter(name, "the value"))
        .addParameter(context.type(embedded.embeddable()), name)
        .addStatement(
            "embed($T.INSTANCE, $L, $L, $L)",
            context.embeddableMetadata(embedded.embeddable()),
            embedded.column(),
            embedded.relation(),
            name)
        .addStatement("return this")
        .build();
  }

  private void relation(
      RelationDescriptor.Forward relation, int position, List<MethodSpec> setters) {
    String name = relation.name();
    TypeName target = context.type(relation.target());
    String facts = relations.related(relation);
    String noun = EntityNouns.noun(relation.target());
    setters.add(
        related(
            setter(name, Javadoc.of("Sets the " + facts).parameter(name, "the " + noun))
                .addParameter(target, name),
            position,
            CodeBlock.of("$L", name)));
    setters.add(
        related(
            setter(
                    name,
                    Javadoc.of("Sets a reference to the " + facts).parameter(name, "the reference"))
                .addParameter(ParameterizedTypeName.get(RuntimeNames.ONE, target), name),
            position,
            CodeBlock.of("$L", name)));
    if (relation.foreignKey().isOptional()) {
      setters.add(
          related(
              setter(
                  "no" + Capitals.capitalise(name),
                  Javadoc.of(
                      "Sets the foreign key "
                          + relations.foreignKeyColumns(relation)
                          + " to NULL")),
              position,
              CodeBlock.of("$T.<$T>none()", RuntimeNames.ONE, target)));
    }
  }

  private static MethodSpec related(MethodSpec.Builder setter, int position, CodeBlock handle) {
    return setter
        .addStatement("relate($L, $L)", position, handle)
        .addStatement("return this")
        .build();
  }

  /** Creates a setter; {@code wait(long)} gets another name, since Object has such a method. */
  private MethodSpec.Builder setter(String name, Javadoc javadoc) {
    String unused = name.equals("wait") ? context.entity().methods().of(name) : name;
    return MethodSpec.methodBuilder(unused)
        .addJavadoc("$L", javadoc.returns("this builder").text())
        .addModifiers(PUBLIC)
        .returns(builder());
  }

  /** Returns another name for {@code equals(Object)}, since Object has such a method. */
  private String unused(String name) {
    return context.entity().attribute(name).isPresent() ? unused(name + "_") : name;
  }
}
