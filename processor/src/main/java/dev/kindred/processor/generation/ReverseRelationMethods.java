package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.kindred.processor.model.RelationDescriptor;
import java.util.ArrayList;
import java.util.List;

/**
 * Generator of the methods for the reverse of an entity's own relations: {@code Profile_.ofUser()}.
 * They are in the class of the source, since the target may be in another module.
 */
final class ReverseRelationMethods {

  private final GenerationContext context;
  private final RelationJavadoc javadoc;

  ReverseRelationMethods(GenerationContext context) {
    this.context = context;
    this.javadoc = new RelationJavadoc(context);
  }

  List<MethodSpec> generate() {
    List<MethodSpec> methods = new ArrayList<>();
    for (RelationDescriptor relation : context.entity().relations()) {
      context
          .entity()
          .methods()
          .ofReverse(relation.name())
          .ifPresent(
              name -> {
                methods.add(path(relation, name));
                methods.add(accessor(relation, name));
              });
    }
    return methods;
  }

  private MethodSpec path(RelationDescriptor relation, String name) {
    TypeName path =
        context.path(
            context.entity().id(),
            isToOne(relation) ? "Path" : "Many",
            context.type(relation.target()));
    return method(name)
        .addJavadoc(
            "$L",
            Javadoc.returning(
                    "the path from "
                        + Javadoc.code(relation.target().simpleName())
                        + " to the "
                        + javadoc.sourcesOf(relation, "it"))
                .text())
        .returns(path)
        .addStatement(
            "return new $T($T.reverse(Metadata.INSTANCE, $L))",
            path,
            RuntimeNames.PATH_STEP,
            context.entity().relations().indexOf(relation))
        .build();
  }

  private MethodSpec accessor(RelationDescriptor relation, String name) {
    Accessor accessor = Accessor.ofReverse(relation, context);
    String parameter = EntityNouns.parameter(relation.target());
    String noun = EntityNouns.noun(relation.target());
    return method(name)
        .addJavadoc(
            "$L",
            AccessorMethods.withDatabase(
                    Javadoc.returning(
                        "the "
                            + javadoc.sourcesOf(relation, "the given " + noun)
                            + ", for "
                            + accessor.purpose()))
                .parameter(parameter, "the " + noun)
                .text())
        .returns(accessor.type(context.type()))
        .addParameter(RuntimeNames.DATABASE, "db")
        .addParameter(context.type(relation.target()), parameter)
        .addStatement(
            "return $T.$L$L(db, $L, $L)",
            RuntimeNames.ACCESSORS,
            accessor.witness(context.type()),
            accessor.method(),
            model(relation),
            parameter)
        .build();
  }

  private static boolean isToOne(RelationDescriptor relation) {
    return relation instanceof RelationDescriptor.Forward forward
        && forward.foreignKey().isUnique();
  }

  private CodeBlock model(RelationDescriptor relation) {
    return CodeBlock.of(
        "Metadata.INSTANCE.relation($L).reverse()", context.entity().relations().indexOf(relation));
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC);
  }
}
