package dev.kindred.processor;

import dev.kindred.processor.diagnostic.BuildProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.generation.SourceFile;
import dev.kindred.processor.generation.SourceGenerator;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.type.ClassId;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Writer of the sources of one round. */
record SourceWriter(
    SchemaDescriptor schema,
    SourceGenerator generator,
    GeneratedFiles files,
    ProblemReport report,
    Elements elements,
    ModuleClasses modules) {

  /** Sources of an entity. */
  private record Generated(EntityDescriptor entity, List<SourceFile> files) {}

  /**
   * Writes all sources of the compiled entities; of the other entities in this output only those
   * that changed or are not compiled, since they may have new reverse relations.
   *
   * @param compiled the names of the entities that this round compiles
   * @param former classes that were entities in an earlier compilation, and are none any longer
   * @param taken the names of all classes that this round compiles
   */
  void write(Set<String> compiled, List<ClassId> former, Set<String> taken) {
    generated().forEach(each -> write(each, compiled, taken));
    visible().stream()
        .collect(Collectors.groupingBy(entity -> entity.id().packageName()))
        .forEach(this::writeModule);
    schema.ownEmbeddables().stream()
        .filter(SourceWriter::isVisible)
        .forEach(embeddable -> writeEmbeddable(embeddable, compiled, taken));
    former.forEach(entity -> writeFormer(entity, taken));
    former.stream()
        .collect(Collectors.groupingBy(ClassId::packageName))
        .forEach(this::writeFormerModule);
  }

  /**
   * Replaces the classes that were generated for a former entity: they would still compile where
   * something uses them, and fail when it runs.
   */
  private void writeFormer(ClassId entity, Set<String> taken) {
    Stream.of(schema.names().metamodel(entity), schema.names().table(entity))
        .filter(id -> !taken.contains(id.qualifiedName()))
        .filter(id -> files.hasClass(id) || files.hasGenerated(id))
        .forEach(id -> write(generator.former(id, entity), true));
  }

  /** Empties the module class of a package that has no entities any longer. */
  private void writeFormerModule(String packageName, List<ClassId> former) {
    if (visible().stream().noneMatch(entity -> entity.id().packageName().equals(packageName))) {
      modules
          .earlier(packageName)
          .ifPresent(id -> write(generator.formerModule(id, former.get(0)), true));
    }
  }

  /** Generates the sources of each entity, on all processors: javac itself has only one thread. */
  private List<Generated> generated() {
    return visible().parallelStream()
        .map(entity -> new Generated(entity, generator.entity(entity)))
        .toList();
  }

  private void writeEmbeddable(
      EntityDescriptor embeddable, Set<String> compiled, Set<String> taken) {
    write(embeddable, List.of(generator.embeddable(embeddable)), compiled, taken);
  }

  private void write(Generated generated, Set<String> compiled, Set<String> taken) {
    write(generated.entity(), generated.files(), compiled, taken);
  }

  private void write(
      EntityDescriptor entity, List<SourceFile> sources, Set<String> compiled, Set<String> taken) {
    if (schema.names().isMetamodelTaken(entity.id())) {
      reportTaken(entity, schema.names().expectedMetamodel(entity.id()));
    }
    for (SourceFile file : sources) {
      if (taken.contains(file.id().qualifiedName())) {
        reportTaken(entity, file.id());
      } else {
        write(file, compiled.contains(entity.id().qualifiedName()));
      }
    }
  }

  private void reportTaken(EntityDescriptor entity, ClassId name) {
    report.add(BuildProblem.GENERATED_NAME_TAKEN, entity.source(), name, entity.id());
  }

  /** Returns the entities whose class is not private; generated code can't name the others. */
  private List<EntityDescriptor> visible() {
    return schema.own().stream().filter(SourceWriter::isVisible).toList();
  }

  private static boolean isVisible(EntityDescriptor entity) {
    return !entity.type().traits().isPrivate();
  }

  private void writeModule(String packageName, List<EntityDescriptor> entities) {
    ClassId id = modules.add(packageName, entities.get(0).id());
    write(generator.module(id, entities), false);
  }

  private void write(SourceFile file, boolean always) {
    if (!always && files.isCompiled(file.id(), file.text())) {
      return;
    }
    String name = file.id().qualifiedName();
    try {
      files.source(name, file.text(), origins(file));
    } catch (IOException failure) {
      report.add(BuildProblem.UNWRITABLE, origin(file), name, failure.getMessage());
    }
  }

  private SourceRef origin(SourceFile file) {
    return SourceRef.of(elements.getTypeElement(file.origins().get(0).qualifiedName()));
  }

  private Element[] origins(SourceFile file) {
    return file.origins().stream()
        .map(origin -> elements.getTypeElement(origin.qualifiedName()))
        .filter(Objects::nonNull)
        .toArray(Element[]::new);
  }
}
