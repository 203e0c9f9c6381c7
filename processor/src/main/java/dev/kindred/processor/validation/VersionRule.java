package dev.kindred.processor.validation;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.EntityProblem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;

/** Rule that an entity has one version, one tenant and one mark at most. */
final class VersionRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      check(entity, Generation.VERSION, "version", ModelAnnotation.VERSION, report);
      check(entity, Generation.TENANT, "tenant", ModelAnnotation.TENANT, report);
      check(entity, Generation.MARK, "mark", ModelAnnotation.SOFT_DELETE, report);
    }
  }

  private static void check(
      EntityDescriptor entity,
      Generation generation,
      String noun,
      ModelAnnotation annotation,
      ProblemReport report) {
    List<ColumnDescriptor> found =
        entity.columns().stream().filter(each -> each.generation() == generation).toList();
    found.stream()
        .skip(1)
        .forEach(
            second ->
                report.add(
                    EntityProblem.SEVERAL_VERSIONS,
                    second.source(),
                    found.get(0).attribute(),
                    second.attribute(),
                    noun,
                    entity.id(),
                    annotation));
  }
}
