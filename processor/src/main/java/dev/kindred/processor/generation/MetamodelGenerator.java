package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;

/** Generator of {@code Place_}, the metamodel class of an entity. */
final class MetamodelGenerator {

  private final GenerationContext context;

  MetamodelGenerator(GenerationContext context) {
    this.context = context;
  }

  TypeSpec generate() {
    return TypeSpec.classBuilder(context.metamodel())
        .addJavadoc(
            "Metamodel class of {@link $T}, stored in $L: its paths, accessors and builder.\n",
            context.type(),
            Javadoc.code(context.entity().table().name()))
        .addModifiers(FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Is never called.\n")
                .addModifiers(PRIVATE)
                .build())
        .addMethods(new PathMethods(context).generate())
        .addMethods(new AccessorMethods(context).generate())
        .addMethods(new ReverseRelationMethods(context).generate())
        .addMethods(new BuilderGenerator(context).factories())
        .addType(new PathGenerator(context).path())
        .addType(new PathGenerator(context).reference())
        .addType(new PathGenerator(context).many())
        .addType(new BuilderGenerator(context).generate())
        .addTypes(new KeyGenerator(context).generate())
        .addType(new MetadataGenerator(context).generate())
        .build();
  }
}
