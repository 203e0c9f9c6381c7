package dev.kindred.processor;

import dev.kindred.processor.diagnostic.Problem;
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
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Writes the sources of one round. */
record SourceWriter(
    SchemaDescriptor schema,
    SourceGenerator generator,
    GeneratedFiles output,
    ProblemReport report,
    Elements elements,
    ModuleClasses modules) {

  /**
   * Writes everything for the entities that the compiler was handed; for the others of this output
   * only what has changed, since there may be a new way to them.
   *
   * @param handed the entities' names
   * @param taken the names of all classes that the compiler was handed
   */
  void write(Set<String> handed, Set<String> taken) {
    for (EntityDescriptor entity : visible()) {
      boolean isHanded = handed.contains(entity.id().qualifiedName());
      for (SourceFile file : List.of(generator.metamodel(entity), generator.table(entity))) {
        if (taken.contains(file.id().qualifiedName())) {
          report.add(Problem.GENERATED_NAME_TAKEN, entity.source(), file.id(), entity.id());
        } else {
          write(file, isHanded);
        }
      }
    }
    visible().stream()
        .collect(Collectors.groupingBy(entity -> entity.id().packageName()))
        .forEach(this::writeModule);
  }

  /** Of a private class nothing can be written: it can't even be named. */
  private List<EntityDescriptor> visible() {
    return schema.own().stream().filter(entity -> !entity.type().traits().isPrivate()).toList();
  }

  private void writeModule(String packageName, List<EntityDescriptor> entities) {
    ClassId id = modules.add(packageName, entities.get(0).id());
    write(generator.module(id, entities), false);
  }

  private void write(SourceFile file, boolean always) {
    String name = file.id().qualifiedName();
    boolean isWritten = output.earlierSource(name).filter(file.text()::equals).isPresent();
    if (!always && isWritten) {
      return;
    }
    try {
      output.source(name, file.text(), origins(file));
    } catch (IOException failure) {
      report.add(Problem.UNWRITABLE, origin(file), name, failure.getMessage());
    }
  }

  private SourceRef origin(SourceFile file) {
    return schema.entity(file.origins().get(0)).source();
  }

  private Element[] origins(SourceFile file) {
    return file.origins().stream()
        .map(origin -> elements.getTypeElement(origin.qualifiedName()))
        .filter(Objects::nonNull)
        .toArray(Element[]::new);
  }
}
