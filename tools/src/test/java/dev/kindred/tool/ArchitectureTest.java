package dev.kindred.tool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.kindred.stability.Preview;
import org.junit.jupiter.api.Test;

/** Tests that the stages depend on each other in one direction. */
class ArchitectureTest {

  private static final String BASE = "dev.kindred.tool";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void stagesHaveOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("tool")
        .definedBy(BASE)
        .layer("catalog")
        .definedBy(BASE + ".internal.catalog")
        .layer("table")
        .definedBy(BASE + ".internal.table")
        .layer("choice")
        .definedBy(BASE + ".internal.choice")
        .layer("declaration")
        .definedBy(BASE + ".internal.declaration")
        .layer("source")
        .definedBy(BASE + ".internal.source")
        .layer("project")
        .definedBy(BASE + ".internal.project")
        .layer("replay")
        .definedBy(BASE + ".internal.replay")
        .whereLayer("tool")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("catalog")
        .mayOnlyAccessLayers("table")
        .whereLayer("choice")
        .mayOnlyAccessLayers("table", "declaration")
        .whereLayer("source")
        .mayOnlyAccessLayers("declaration")
        .whereLayer("replay")
        .mayOnlyAccessLayers("project", "catalog", "table")
        .whereLayer("project")
        .mayNotAccessAnyLayer()
        .whereLayer("table")
        .mayNotAccessAnyLayer()
        .whereLayer("declaration")
        .mayNotAccessAnyLayer()
        .check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(classes);
  }

  /** Only the first stage knows JDBC, besides the public face, which connects. */
  @Test
  void databasesAreReadInOnePlace() {
    noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".internal.table",
            BASE + ".internal.choice",
            BASE + ".internal.declaration",
            BASE + ".internal.source")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql", "org.jooq..")
        .check(classes);
  }

  @Test
  void publicTypesHaveAStabilityMark() {
    classes()
        .that()
        .resideInAPackage(BASE)
        .and()
        .haveModifier(JavaModifier.PUBLIC)
        .should()
        .beAnnotatedWith(Preview.class)
        .check(classes);
  }
}
