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

/** Generator of the accessors: {@code Place_.objects(db)}, {@code Author_.books(db, author)}. */
final class AccessorMethods {

  private final GenerationContext context;
  private final KeyGenerator key;
  private final RelationJavadoc javadoc;

  AccessorMethods(GenerationContext context) {
    this.context = context;
    this.key = new KeyGenerator(context);
    this.javadoc = new RelationJavadoc(context);
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>(List.of(objects()));
    if (!context.entity().isKeyless()) {
      methods.addAll(List.of(get(), find(), ref()));
    }
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
            "$L",
            withDatabase(
                    Javadoc.returning(
                        "a query over all " + EntityNouns.many(context.entity().id())))
                .text())
        .returns(
            ParameterizedTypeName.get(
                context.entity().isReadOnly()
                    ? RuntimeNames.READ_ONLY_QUERY_SET
                    : RuntimeNames.QUERY_SET,
                context.type()))
        .addStatement(
            "return $T.<$T>$L(db, Metadata.INSTANCE)",
            RuntimeNames.ACCESSORS,
            context.type(),
            context.entity().isReadOnly() ? "readOnlyObjects" : "objects")
        .build();
  }

  private MethodSpec get() {
    return withDatabase("get")
        .addJavadoc(
            "$L",
            key.document(withDatabase(Javadoc.returning("the " + withKey())))
                .raises(RuntimeNames.ENTITY_NOT_FOUND, "if there is none")
                .text())
        .returns(context.type())
        .addParameters(key.parameters())
        .addStatement(
            "return $T.<$T>get(db, Metadata.INSTANCE, $L)",
            RuntimeNames.ACCESSORS,
            context.type(),
            key.argument())
        .build();
  }

  private MethodSpec find() {
    return withDatabase("find")
        .addJavadoc(
            "$L",
            key.document(
                    withDatabase(
                        Javadoc.returning("the " + withKey() + ", or empty if there is none")))
                .text())
        .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), context.type()))
        .addParameters(key.parameters())
        .addStatement(
            "return $T.<$T>find(db, Metadata.INSTANCE, $L)",
            RuntimeNames.ACCESSORS,
            context.type(),
            key.argument())
        .build();
  }

  private MethodSpec ref() {
    return method("ref")
        .addJavadoc(
            "$L",
            key.document(
                    Javadoc.returning(
                        "an unloaded reference to the " + withKey() + "; no SQL is run"))
                .text())
        .returns(ParameterizedTypeName.get(RuntimeNames.ONE, context.type()))
        .addParameters(key.parameters())
        .addStatement(
            "return $T.<$T>ref(Metadata.INSTANCE, $L)",
            RuntimeNames.ACCESSORS,
            context.type(),
            key.argument())
        .build();
  }

  private String withKey() {
    return EntityNouns.noun(context.entity().id()) + " with the given primary key";
  }

  private MethodSpec accessor(RelationDescriptor relation) {
    String parameter = EntityNouns.parameter(context.entity().id());
    Accessor accessor = Accessor.of(relation, context);
    return withDatabase(context.method(relation))
        .addJavadoc(
            "$L",
            withDatabase(
                    Javadoc.returning(
                        "the " + javadoc.relatedTo(relation) + ", for " + accessor.purpose()))
                .parameter(parameter, "the " + EntityNouns.noun(context.entity().id()))
                .text())
        .returns(accessor.type(context.type(relation.target())))
        .addParameter(context.type(), parameter)
        .addStatement(
            "return $T.$L$L(db, $L, $L)",
            RuntimeNames.ACCESSORS,
            accessor.witness(context.type(relation.target())),
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
            "$L",
            withDatabase(
                    Javadoc.of(
                        "Loads the "
                            + EntityNouns.many(relation.target())
                            + " of several "
                            + EntityNouns.many(owner)
                            + ", in one statement for as many as the database accepts at once"))
                .parameter(parameter, "the " + EntityNouns.many(owner))
                .returns("a list for each of them")
                .text())
        .returns(ParameterizedTypeName.get(ClassName.get(Map.class), context.type(), related))
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Collection.class), context.type()), parameter)
        .addStatement(
            "return $T.<$T, $T>relatedSetOf(db, $L, $L)",
            RuntimeNames.ACCESSORS,
            context.type(),
            context.type(relation.target()),
            model(relation),
            parameter)
        .build();
  }

  private CodeBlock model(RelationDescriptor relation) {
    return CodeBlock.of(
        "Metadata.INSTANCE.relation($L)", context.entity().relations().indexOf(relation));
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC);
  }

  static Javadoc withDatabase(Javadoc javadoc) {
    return javadoc.parameter("db", "the database");
  }

  private static MethodSpec.Builder withDatabase(String name) {
    return method(name).addParameter(RuntimeNames.DATABASE, "db");
  }
}
