package dev.kindred.processor.validation;

import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.model.SchemaDescriptor;

/** Rule for every model. */
interface ModelRule {

  /** Reports all violations. */
  void check(SchemaDescriptor schema, ProblemReport report);
}
