package dev.kindred.migration;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Tests that the stages depend on each other in one direction. */
class ArchitectureTest {

  private static final String BASE = "dev.kindred.migration";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void stagesHaveOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("model")
        .definedBy(BASE + ".model")
        .layer("text")
        .definedBy(BASE + ".text")
        .layer("difference")
        .definedBy(BASE + ".difference")
        .layer("sql")
        .definedBy(BASE + ".sql")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("text")
        .mayOnlyAccessLayers("model")
        .whereLayer("difference")
        .mayOnlyAccessLayers("model", "text")
        .whereLayer("sql")
        .mayOnlyAccessLayers("difference", "model")
        .check(classes);
  }
}
