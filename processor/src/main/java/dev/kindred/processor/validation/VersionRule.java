package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.SchemaDescriptor;
import java.util.List;

/** Rule that an entity has one version at most. */
final class VersionRule implements ModelRule {

  @Override
  public void check(SchemaDescriptor schema, ProblemReport report) {
    for (EntityDescriptor entity : schema.own()) {
      List<ColumnDescriptor> versions =
          entity.columns().stream()
              .filter(column -> column.generation() == Generation.VERSION)
              .toList();
      versions.stream()
          .skip(1)
          .forEach(
              second ->
                  report.add(
                      Problem.SEVERAL_VERSIONS,
                      second.source(),
                      versions.get(0).attribute(),
                      second.attribute(),
                      entity.id()));
    }
  }
}
