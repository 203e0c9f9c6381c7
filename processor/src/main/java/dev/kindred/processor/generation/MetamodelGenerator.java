package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/** Generator of {@code Place_}, the metamodel class of an entity. */
final class MetamodelGenerator {

  private final GenerationContext context;

  MetamodelGenerator(GenerationContext context) {
    this.context = context;
  }

  TypeSpec generate() {
    TypeSpec.Builder type = type();
    if (!context.entity().isKeyless()) {
      type.addType(new PathGenerator(context).reference());
      type.addType(new PathGenerator(context).many());
    }
    if (!context.entity().isReadOnly()) {
      type.addType(new BuilderGenerator(context).generate());
    }
    return type.addTypes(new KeyGenerator(context).generate())
        .addType(new MetadataGenerator(context).generate())
        .build();
  }

  private TypeSpec.Builder type() {
    return TypeSpec.classBuilder(context.metamodel())
        .addJavadoc(
            "Metamodel class of {@link $T}, stored in $L: its $L.\n",
            context.type(),
            Javadoc.code(context.entity().table().name()),
            context.entity().isReadOnly() ? "paths and accessors" : "paths, accessors and builder")
        .addModifiers(FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Is never called.\n")
                .addModifiers(PRIVATE)
                .build())
        .addMethods(new PathMethods(context).generate())
        .addMethods(new AccessorMethods(context).generate())
        .addMethods(new ReverseRelationMethods(context).generate())
        .addMethods(
            context.entity().isReadOnly() ? List.of() : new BuilderGenerator(context).factories())
        .addType(new PathGenerator(context).path());
  }
}
