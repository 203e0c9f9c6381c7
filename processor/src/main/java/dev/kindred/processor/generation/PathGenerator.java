package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
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

/** Writes {@code Path}, {@code Reference} and {@code Many}: what leads to an entity. */
final class PathGenerator {

  private static final TypeVariableName ROOT = TypeVariableName.get("R");
  private static final String ROOT_DOC = "\n@param <R> the entity that it starts from\n";

  private final GenerationContext context;

  PathGenerator(GenerationContext context) {
    this.context = context;
  }

  TypeSpec path() {
    return TypeSpec.classBuilder("Path")
        .addJavadoc("A path that leads to $L.\n", EntityNouns.one(context.entity().id()))
        .addJavadoc(ROOT_DOC)
        .addModifiers(PUBLIC, STATIC)
        .addTypeVariable(ROOT)
        .superclass(ParameterizedTypeName.get(RuntimeNames.ENTITY_PATH, ROOT, context.type()))
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(PRIVATE)
                .addStatement("super(Model.INSTANCE)")
                .build())
        .addMethod(constructor(TypeName.INT))
        .addMethod(constructor(RuntimeNames.RELATION_MODEL))
        .addMethod(constructorAtRow())
        .addMethod(at())
        .addMethods(methods())
        .build();
  }

  private MethodSpec constructorAtRow() {
    return MethodSpec.constructorBuilder()
        .addModifiers(PRIVATE)
        .addParameter(row(), "row")
        .addStatement("super(row)")
        .build();
  }

  private ParameterizedTypeName row() {
    return ParameterizedTypeName.get(RuntimeNames.RELATED_ROW, ROOT, context.type());
  }

  private MethodSpec at() {
    return MethodSpec.methodBuilder("at")
        .addAnnotation(Override.class)
        .addModifiers(PROTECTED, FINAL)
        .returns(superclass())
        .addParameter(row(), "row")
        .addStatement("return new $T<>(row)", context.nested("Path"))
        .build();
  }

  private static MethodSpec constructor(TypeName relation) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For generated code.\n")
        .addModifiers(PUBLIC)
        .addParameter(
            ParameterizedTypeName.get(
                RuntimeNames.ENTITY_PATH, ROOT, WildcardTypeName.subtypeOf(Object.class)),
            "parent")
        .addParameter(relation, "relation")
        .addStatement("super(parent, relation)")
        .build();
  }

  private List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (AttributeDescriptor attribute : context.entity().attributes()) {
      if (attribute.storage() instanceof AttributeDescriptor.Stored stored) {
        methods.add(column(context.method(attribute), stored.column()));
      } else if (attribute.storage() instanceof AttributeDescriptor.Related related) {
        methods.add(relation(context.entity().relations().get(related.relation())));
      }
    }
    context.entity().relations().stream()
        .filter(relation -> !relation.hasAttribute())
        .map(this::relation)
        .forEach(methods::add);
    if (context.entity().keyColumns().size() == 1) {
      methods.add(column("pk", context.entity().keyColumns().get(0)));
    }
    return methods;
  }

  private MethodSpec column(String name, int position) {
    ColumnDescriptor column = context.entity().column(position);
    Family family = column.type().family();
    return method(name)
        .returns(
            family.isGeneric()
                ? ParameterizedTypeName.get(
                    RuntimeNames.expression(family), ROOT, TypeNames.of(column.type().javaType()))
                : ParameterizedTypeName.get(RuntimeNames.expression(family), ROOT))
        .addStatement("return $L($L)", RuntimeNames.expressionMethod(family), position)
        .build();
  }

  private MethodSpec relation(RelationDescriptor relation) {
    String kind = relation.isToMany() ? "Many" : "Path";
    return method(context.method(relation))
        .returns(context.path(relation.target(), kind, ROOT))
        .addStatement(
            "return new $T<>(this, $L)",
            context.metamodel(relation.target()).nestedClass(kind),
            context.entity().relations().indexOf(relation))
        .build();
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, FINAL);
  }

  TypeSpec reference() {
    return TypeSpec.classBuilder("Reference")
        .addJavadoc(
            "A relation of another entity to $L, which can be written.\n",
            EntityNouns.one(context.entity().id()))
        .addJavadoc("\n@param <R> the other entity\n")
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addTypeVariable(ROOT)
        .superclass(superclass())
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeNames.TO_ONE_REFERENCE, ROOT, context.type()))
        .addMethod(constructor(TypeName.INT))
        .build();
  }

  TypeSpec many() {
    return TypeSpec.classBuilder("Many")
        .addJavadoc(
            "A path that can lead to several $L.\n", EntityNouns.many(context.entity().id()))
        .addJavadoc(ROOT_DOC)
        .addModifiers(PUBLIC, STATIC, FINAL)
        .addTypeVariable(ROOT)
        .superclass(superclass())
        .addSuperinterface(
            ParameterizedTypeName.get(RuntimeNames.TO_MANY, ROOT, context.type(), superclass()))
        .addMethod(constructor(TypeName.INT))
        .addMethod(constructor(RuntimeNames.RELATION_MODEL))
        .addMethod(constructorAtRow())
        .addMethod(whereRelated())
        .addMethod(whereOwn())
        .build();
  }

  private MethodSpec whereRelated() {
    return where(
            "Those of them that meet a condition, which can compare them with the root.\n",
            ParameterizedTypeName.get(
                ClassName.get(Function.class),
                WildcardTypeName.supertypeOf(superclass()),
                ParameterizedTypeName.get(RuntimeNames.CONDITION, ROOT)))
        .addStatement(
            "return new $T<>(rowsThat($T::new, condition))",
            context.nested("Many"),
            context.nested("Path"))
        .build();
  }

  private MethodSpec whereOwn() {
    return where(
            "Those of them that meet a condition of their own entity.\n",
            ParameterizedTypeName.get(RuntimeNames.CONDITION, context.type()))
        .addStatement("return new $T<>(rowsThat(condition))", context.nested("Many"))
        .build();
  }

  private MethodSpec.Builder where(String documentation, TypeName condition) {
    return MethodSpec.methodBuilder("where")
        .addJavadoc(documentation)
        .addAnnotation(Override.class)
        .addModifiers(PUBLIC)
        .returns(ParameterizedTypeName.get(context.nested("Many"), ROOT))
        .addParameter(condition, "condition");
  }

  private ParameterizedTypeName superclass() {
    return ParameterizedTypeName.get(context.nested("Path"), ROOT);
  }
}
