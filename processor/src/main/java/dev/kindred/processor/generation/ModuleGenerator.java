package dev.kindred.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.GeneratedNames;
import java.util.List;

/** Generator of {@code KindredModule}, by which the runtime finds the entities of a package. */
final class ModuleGenerator {

  private static final TypeName METADATA =
      ParameterizedTypeName.get(
          RuntimeNames.ENTITY_METADATA, WildcardTypeName.subtypeOf(Object.class));

  private final GeneratedNames names;

  ModuleGenerator(GeneratedNames names) {
    this.names = names;
  }

  TypeSpec generate(ClassName module, List<EntityDescriptor> entities) {
    return TypeSpec.classBuilder(module)
        .addJavadoc("Module of the entities in this package, for Kindred's runtime.\n")
        .addModifiers(PUBLIC, FINAL)
        .addSuperinterface(RuntimeNames.ENTITY_MODULE)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addJavadoc("Creates the module; for {@link java.util.ServiceLoader}.\n")
                .addModifiers(PUBLIC)
                .build())
        .addMethod(
            MetadataGenerator.override("entities")
                .addJavadoc("Returns the metadata of all entities in this package.\n")
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), METADATA))
                .addCode(
                    "return $1T.<$2T>of(new $2T[] {$>$>\n$3L$<$<});\n",
                    List.class,
                    METADATA,
                    CodeBlock.join(entities.stream().map(this::metadata).toList(), ",\n"))
                .build())
        .build();
  }

  private CodeBlock metadata(EntityDescriptor entity) {
    return CodeBlock.of(
        "$T.INSTANCE", TypeNames.of(names.metamodel(entity.id())).nestedClass("Metadata"));
  }
}
