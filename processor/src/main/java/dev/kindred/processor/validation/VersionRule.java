package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.ColumnModel;
import dev.kindred.processor.model.ColumnModel.Generation;
import dev.kindred.processor.model.EntityModel;
import dev.kindred.processor.model.SchemaModel;
import java.util.List;

/** An entity has one version at most. */
final class VersionRule implements ModelRule {

  @Override
  public void check(SchemaModel schema, ProblemReport report) {
    for (EntityModel entity : schema.own()) {
      List<ColumnModel> versions =
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
