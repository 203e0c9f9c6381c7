package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what needs a database: {@code Place_.objects(db)}, {@code Author_.books(db, author)}. */
final class AccessorMethods {

  private final GenerationContext context;
  private final KeyGenerator key;

  AccessorMethods(GenerationContext context) {
    this.context = context;
    this.key = new KeyGenerator(context);
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>(List.of(objects(), get(), find(), ref()));
    for (RelationDescriptor relation : context.entity().relations()) {
      if (!(relation instanceof RelationDescriptor.Forward)) {
        methods.add(accessor(relation));
        if (relation.isToMany()) {
          methods.add(accessorOfMany(relation));
        }
      }
    }
    return methods;
  }

  private MethodSpec objects() {
    return withDatabase("objects")
        .addJavadoc(
            "All $L: the query that everything starts from.\n",
            EntityNouns.many(context.entity().id()))
        .returns(ParameterizedTypeName.get(RuntimeNames.QUERY_SET, context.type()))
        .addStatement("return $T.objects(db, Model.INSTANCE)", RuntimeNames.ACCESSORS)
        .build();
  }

  private MethodSpec get() {
    return withDatabase("get")
        .addJavadoc(
            "The $L of this key.\n\n@throws $T if there is none\n",
            EntityNouns.noun(context.entity().id()),
            RuntimeNames.ENTITY_NOT_FOUND)
        .returns(context.type())
        .addParameters(key.parameters())
        .addStatement(
            "return $T.get(db, Model.INSTANCE, $L)", RuntimeNames.ACCESSORS, key.argument())
        .build();
  }

  private MethodSpec find() {
    return withDatabase("find")
        .addJavadoc(
            "The $L of this key, if there is one.\n", EntityNouns.noun(context.entity().id()))
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), context.type()))
        .addParameters(key.parameters())
        .addStatement(
            "return $T.find(db, Model.INSTANCE, $L)", RuntimeNames.ACCESSORS, key.argument())
        .build();
  }

  private MethodSpec ref() {
    return method("ref")
        .addJavadoc(
            "A handle on the $L of this key. Nothing is loaded, and no database is asked.\n",
            EntityNouns.noun(context.entity().id()))
        .returns(ParameterizedTypeName.get(RuntimeNames.ONE, context.type()))
        .addParameters(key.parameters())
        .addStatement("return $T.ref(Model.INSTANCE, $L)", RuntimeNames.ACCESSORS, key.argument())
        .build();
  }

  private MethodSpec accessor(RelationDescriptor relation) {
    ClassId owner = context.entity().id();
    String parameter = EntityNouns.parameter(owner);
    Accessor accessor = Accessor.of(relation);
    String related =
        relation.isToMany()
            ? EntityNouns.many(relation.target())
            : EntityNouns.noun(relation.target());
    return withDatabase(context.method(relation))
        .addJavadoc("The $L of $L.\n", related, EntityNouns.one(owner))
        .returns(accessor.type(context.type(relation.target())))
        .addParameter(context.type(), parameter)
        .addStatement(
            "return $T.$L(db, $L, $L)",
            RuntimeNames.ACCESSORS,
            accessor.method(),
            model(relation),
            parameter)
        .build();
  }

  private MethodSpec accessorOfMany(RelationDescriptor relation) {
    ClassId owner = context.entity().id();
    String parameter = EntityNouns.parameters(owner);
    TypeName related =
        ParameterizedTypeName.get(ClassName.get(List.class), context.type(relation.target()));
    return withDatabase(context.method(relation) + "Of")
        .addJavadoc(
            "The $L of each of these $L, in one statement for as many as the database takes at"
                + " once.\n",
            EntityNouns.many(relation.target()),
            EntityNouns.many(owner))
        .returns(ParameterizedTypeName.get(ClassName.get(Map.class), context.type(), related))
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Collection.class), context.type()), parameter)
        .addStatement(
            "return $T.relatedSetOf(db, $L, $L)",
            RuntimeNames.ACCESSORS,
            model(relation),
            parameter)
        .build();
  }

  private CodeBlock model(RelationDescriptor relation) {
    return CodeBlock.of(
        "Model.INSTANCE.relation($L)", context.entity().relations().indexOf(relation));
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC);
  }

  private static MethodSpec.Builder withDatabase(String name) {
    return method(name).addParameter(RuntimeNames.DATABASE, "db");
  }
}
