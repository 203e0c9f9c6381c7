package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.ValueKind.Family;
import java.util.ArrayList;
import java.util.List;

/**
 * Generator of {@code Path}, the path to a value object in any owner's row, and of {@code Columns},
 * the value object of an entity, whose parts can be assigned.
 */
final class EmbeddedPathGenerator {

  private final GenerationContext context;
  private final TypeVariableName root;
  private final ColumnJavadoc facts;
  private final RelationJavadoc relations;

  EmbeddedPathGenerator(GenerationContext context) {
    this.context = context;
    this.root = context.typeVariable("R");
    this.facts = new ColumnJavadoc(context.entity());
    this.relations = new RelationJavadoc(context);
  }

  TypeSpec path() {
    return TypeSpec.classBuilder("Path")
        .addJavadoc("Path to $L {@link $T}.\n", article(), context.type())
        .addJavadoc("\n@param <$T> the root entity\n", root)
        .addModifiers(PUBLIC, STATIC)
        .addTypeVariable(root)
        .superclass(ParameterizedTypeName.get(RuntimeNames.EMBEDDED_PATH, root, context.type()))
        .addMethod(
            constructor()
                .addStatement("super(Metadata.INSTANCE, position, column, relation)")
                .build())
        .addMethods(methods(false))
        .build();
  }

  TypeSpec columns() {
    return TypeSpec.classBuilder("Columns")
        .addJavadoc(
            "Columns of an entity with $L {@link $T}, which can be assigned.\n",
            article(),
            context.type())
        .addJavadoc("\n@param <$T> the entity\n", root)
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addTypeVariable(root)
        .superclass(ParameterizedTypeName.get(context.nested("Path"), root))
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeNames.EMBEDDED_COLUMNS, root, context.type()))
        .addMethod(constructor().addStatement("super(position, column, relation)").build())
        .addMethods(methods(true))
        .build();
  }

  private String article() {
    return EntityNouns.article(context.entity().id());
  }

  private static MethodSpec.Builder constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            "$L",
            Javadoc.of("Creates a path; for generated code")
                .parameter("position", "the row that it is in")
                .parameter("column", "the position of its first column")
                .parameter("relation", "the position of its first relation")
                .text())
        .addModifiers(PUBLIC)
        .addParameter(RuntimeNames.PATH_STEP, "position")
        .addParameter(TypeName.INT, "column")
        .addParameter(TypeName.INT, "relation");
  }

  private List<MethodSpec> methods(boolean isOfRoot) {
    List<MethodSpec> methods = new ArrayList<>();
    for (AttributeDescriptor attribute : attributes(isOfRoot)) {
      MethodSpec.Builder method = method(attribute, isOfRoot);
      if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
        methods.add(column(method, stored.column(), isOfRoot));
      } else if (attribute.storage() instanceof AttributeDescriptor.Embedded embedded) {
        methods.add(embedded(method, attribute, embedded, isOfRoot));
      } else if (attribute.storage() instanceof AttributeDescriptor.Related related) {
        methods.add(relation(method, related.relation(), isOfRoot));
      }
    }
    return methods;
  }

  /** Returns the attributes; those that are never written are no columns of an assignable path. */
  private List<AttributeDescriptor> attributes(boolean isOfRoot) {
    return context.entity().attributes().stream()
        .filter(
            attribute ->
                !isOfRoot
                    || !(attribute.storage() instanceof AttributeDescriptor.Stored stored)
                    || context.entity().column(stored.column()).isWritten())
        .toList();
  }

  private MethodSpec.Builder method(AttributeDescriptor attribute, boolean isOfRoot) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(context.method(attribute)).addModifiers(PUBLIC);
    return isOfRoot ? method.addAnnotation(Override.class) : method;
  }

  private static MethodSpec.Builder documented(MethodSpec.Builder method, String returned) {
    return method.addJavadoc("$L", Javadoc.returning(returned).text());
  }

  private MethodSpec column(MethodSpec.Builder method, int position, boolean isOfRoot) {
    ColumnDescriptor column = context.entity().column(position);
    Family family = column.type().family();
    documented(method, "the part " + facts.facts(position));
    if (!isOfRoot) {
      return method
          .returns(RuntimeNames.typed(RuntimeNames.expression(family), root, column.type()))
          .addStatement("return $L", context.expression(position))
          .build();
    }
    TypeName type = RuntimeNames.typed(RuntimeNames.column(family), root, column.type());
    return method
        .returns(type)
        .addStatement(
            "return new $T($T.<$T>owner(this), columnAt($L))",
            type,
            RuntimeNames.PATH_STEP,
            root,
            position)
        .build();
  }

  private MethodSpec embedded(
      MethodSpec.Builder method,
      AttributeDescriptor attribute,
      AttributeDescriptor.Embedded embedded,
      boolean isOfRoot) {
    TypeName path = context.path(embedded.embeddable(), isOfRoot ? "Columns" : "Path", root);
    return documented(method, "the " + facts.embedded(attribute))
        .returns(path)
        .addStatement(
            "return new $T($T.of(this), columnAt($L), relationAt($L))",
            path,
            RuntimeNames.PATH_STEP,
            embedded.column(),
            embedded.relation())
        .build();
  }

  private MethodSpec relation(MethodSpec.Builder method, int position, boolean isOfRoot) {
    RelationDescriptor relation = context.entity().relations().get(position);
    TypeName path = context.path(relation.target(), isOfRoot ? "Reference" : "Path", root);
    return documented(method, "the path to the " + relations.related(relation))
        .returns(path)
        .addStatement("return new $T(step($L))", path, position)
        .build();
  }
}
