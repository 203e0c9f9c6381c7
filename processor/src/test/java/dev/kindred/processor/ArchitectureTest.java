package dev.kindred.processor;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stages follow each other in one direction. */
class ArchitectureTest {

  private static final String BASE = "dev.kindred.processor";

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(BASE);

  @Test
  void stagesHaveOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("processor")
        .definedBy(BASE)
        .layer("annotation")
        .definedBy(BASE + ".annotation")
        .layer("declaration")
        .definedBy(BASE + ".declaration")
        .layer("resolve")
        .definedBy(BASE + ".resolve")
        .layer("validation")
        .definedBy(BASE + ".validation")
        .layer("generation")
        .definedBy(BASE + ".generation")
        .layer("model")
        .definedBy(BASE + ".model")
        .layer("diagnostic")
        .definedBy(BASE + ".diagnostic")
        .layer("type")
        .definedBy(BASE + ".type")
        .whereLayer("processor")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("annotation")
        .mayOnlyBeAccessedByLayers("declaration", "resolve", "model", "validation")
        .whereLayer("declaration")
        .mayOnlyBeAccessedByLayers("processor", "resolve")
        .whereLayer("resolve")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("validation")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("generation")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("processor", "resolve", "validation", "generation")
        .whereLayer("validation")
        .mayOnlyAccessLayers("model", "annotation", "diagnostic", "type")
        .whereLayer("generation")
        .mayOnlyAccessLayers("model", "diagnostic", "type")
        .whereLayer("model")
        .mayOnlyAccessLayers("annotation", "diagnostic", "type")
        .whereLayer("annotation")
        .mayOnlyAccessLayers("diagnostic", "type")
        .whereLayer("diagnostic")
        .mayNotAccessAnyLayer()
        .whereLayer("type")
        .mayNotAccessAnyLayer()
        .check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(classes);
  }

  /** The compiler is read by one stage only. */
  @Test
  void elementsStayInDeclarations() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".resolve",
            BASE + ".model",
            BASE + ".validation",
            BASE + ".generation",
            BASE + ".type")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model.type..", "javax.lang.model.util..", "javax.annotation.processing..")
        .check(classes);
  }

  /** What is wrong with a declaration is part of the model, and rules report it. */
  @Test
  void resolvingReportsNoProblems() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".annotation",
            BASE + ".declaration",
            BASE + ".model",
            BASE + ".resolve",
            BASE + ".generation")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.(Problem|ProblemReport|ProblemPrinter)")
        .check(classes);
  }

  @Test
  void onlyDiagnosticsTalkToTheUser() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackages(BASE + ".diagnostic", BASE)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("javax.annotation.processing.Messager")
        .check(classes);
  }

  /** By name only: nothing of the runtime is on the processor path. */
  @Test
  void theRuntimeIsKnownByName() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.kindred",
            "dev.kindred.model..",
            "dev.kindred.spi..",
            "dev.kindred.lookup..",
            "org.jooq..")
        .check(classes);
  }

  @Test
  void noFileHasOver400Lines() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(400));
    }
  }
}
