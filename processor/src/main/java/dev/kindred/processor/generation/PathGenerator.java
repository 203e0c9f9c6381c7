package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.kindred.processor.model.AttributeDescriptor;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.ValueKind.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Generator of {@code Path}, {@code Reference} and {@code Many}, the paths to an entity. */
final class PathGenerator {

  private final GenerationContext context;
  private final TypeVariableName root;
  private final ColumnJavadoc columns;
  private final RelationJavadoc relations;

  PathGenerator(GenerationContext context) {
    this.context = context;
    this.root = context.typeVariable("R");
    this.columns = new ColumnJavadoc(context.entity());
    this.relations = new RelationJavadoc(context);
  }

  private String article() {
    return EntityNouns.article(context.entity().id());
  }

  TypeSpec path() {
    return TypeSpec.classBuilder("Path")
        .addJavadoc("Path to $L {@link $T}.\n", article(), context.type())
        .addJavadoc("\n@param <$T> the root entity\n", root)
        .addModifiers(PUBLIC, STATIC)
        .addTypeVariable(root)
        .superclass(ParameterizedTypeName.get(RuntimeNames.ENTITY_PATH, root, context.type()))
        .addMethod(constructor())
        .addMethod(at())
        .addMethods(methods())
        .build();
  }

  private MethodSpec at() {
    return MethodSpec.methodBuilder("at")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED, FINAL)
        .returns(superclass())
        .addParameter(RuntimeNames.PATH_STEP, "position")
        .addStatement("return new $T(position)", superclass())
        .build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc(
            "$L",
            Javadoc.of("Creates a path; for generated code")
                .parameter("position", "where it leads")
                .text())
        .addModifiers(PUBLIC)
        .addParameter(RuntimeNames.PATH_STEP, "position")
        .addStatement("super(position)")
        .build();
  }

  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (AttributeDescriptor attribute : context.entity().attributes()) {
      if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
        methods.add(
            column(
                context.method(attribute),
                "the column " + columns.facts(stored.column()),
                stored.column()));
      } else if (attribute.storage() instanceof AttributeDescriptor.Embedded embedded) {
        methods.add(embedded(attribute, embedded));
      } else if (attribute.storage() instanceof AttributeDescriptor.Related related) {
        methods.add(relation(context.entity().relations().get(related.relation())));
      }
    }
    context.entity().relations().stream()
        .filter(relation -> !relation.hasAttribute())
        .map(this::relation)
        .forEach(methods::add);
    if (context.entity().keyColumns().size() == 1) {
      int key = context.entity().keyColumns().get(0);
      methods.add(column("pk", "the primary key column " + columns.name(key), key));
    }
    return methods;
  }

  private MethodSpec column(String name, String returned, int position) {
    ColumnDescriptor column = context.entity().column(position);
    Family family = column.type().family();
    return method(name, returned)
        .returns(RuntimeNames.typed(RuntimeNames.expression(family), root, column.type()))
        .addStatement("return $L", context.expression(position))
        .build();
  }

  private MethodSpec embedded(
      AttributeDescriptor attribute, AttributeDescriptor.Embedded embedded) {
    TypeName path = context.path(embedded.embeddable(), "Path", root);
    return method(context.method(attribute), "the path to the " + columns.embedded(attribute))
        .returns(path)
        .addStatement(
            "return new $T($T.of(this), $L, $L)",
            path,
            RuntimeNames.PATH_STEP,
            embedded.column(),
            embedded.relation())
        .build();
  }

  private MethodSpec relation(RelationDescriptor relation) {
    TypeName path = context.path(relation.target(), relation.isToMany() ? "Many" : "Path", root);
    return method(context.method(relation), "the path to the " + relations.related(relation))
        .returns(path)
        .addStatement(
            "return new $T(step($L))", path, context.entity().relations().indexOf(relation))
        .build();
  }

  private static MethodSpec.Builder method(String name, String returned) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L", Javadoc.returning(returned).text())
        .addModifiers(PUBLIC, FINAL);
  }

  TypeSpec reference() {
    return TypeSpec.classBuilder("Reference")
        .addJavadoc(
            "Path to $L {@link $T} by a foreign key, which can be assigned.\n",
            article(),
            context.type())
        .addJavadoc("\n@param <$T> the entity that has the foreign key\n", root)
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addTypeVariable(root)
        .superclass(superclass())
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeNames.TO_ONE_REFERENCE, root, context.type()))
        .addMethod(constructor())
        .build();
  }

  TypeSpec many() {
    return TypeSpec.classBuilder("Many")
        .addJavadoc("Path to any number of $L.\n", EntityNouns.many(context.entity().id()))
        .addJavadoc("\n@param <$T> the root entity\n", root)
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addTypeVariable(root)
        .superclass(superclass())
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeNames.TO_MANY, root, context.type(), superclass()))
        .addMethod(constructor())
        .addMethod(whereRelated())
        .addMethod(whereOwn())
        .build();
  }

  private MethodSpec whereRelated() {
    return where(
        "Restricts the related rows by a condition that may refer to the root entity",
        ParameterizedTypeName.get(
            ClassName.get(Function.class),
            WildcardTypeName.supertypeOf(superclass()),
            ParameterizedTypeName.get(RuntimeNames.CONDITION, root)));
  }

  private MethodSpec whereOwn() {
    return where(
        "Restricts the related rows by a condition on their own entity",
        ParameterizedTypeName.get(RuntimeNames.CONDITION, context.type()));
  }

  private MethodSpec where(String sentence, TypeName condition) {
    TypeName many = context.path(context.entity().id(), "Many", root);
    return MethodSpec.methodBuilder("where")
        .addJavadoc(
            "$L",
            Javadoc.of(sentence)
                .parameter("condition", "the condition")
                .returns("a path to the rows that fulfil it")
                .text())
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(many)
        .addParameter(condition, "condition")
        .addStatement("return new $T(rowsThat(condition))", many)
        .build();
  }

  private ParameterizedTypeName superclass() {
    return ParameterizedTypeName.get(context.nested("Path"), root);
  }
}
