package dev.kindred.spring.boot;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains what writes the list of entities. */
final class MissingEntitiesFailureAnalyzer
    extends AbstractFailureAnalyzer<MissingEntitiesException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, MissingEntitiesException cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Declare an @Entity, and compile it with dev.kindred:kindred-processor in the"
            + " annotationProcessorPaths of the compiler (Gradle: annotationProcessor). If there"
            + " are entities, the packing into one jar has lost the file: it must keep all of"
            + " META-INF/services. An application that has no entities yet starts with"
            + " kindred.schema=none.",
        cause);
  }
}
