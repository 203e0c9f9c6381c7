package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.SchemaModel;

/** Something that every model must meet. */
interface ModelRule {

  /** Reports what does not meet it. */
  void check(SchemaModel schema, ProblemReport report);
}
