package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.SchemaDescriptor;

/** Something that every model must meet. */
interface ModelRule {

  /** Reports what does not meet it. */
  void check(SchemaDescriptor schema, ProblemReport report);
}
