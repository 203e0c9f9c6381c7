package dev.kindred.processor;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that the stages depend on each other in one direction. */
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
        .layer("report")
        .definedBy(BASE + ".report..")
        .layer("schema")
        .definedBy(BASE + ".schema")
        .layer("model")
        .definedBy(BASE + ".model")
        .layer("diagnostic")
        .definedBy(BASE + ".diagnostic")
        .layer("type")
        .definedBy(BASE + ".type")
        .whereLayer("processor")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("annotation")
        .mayOnlyBeAccessedByLayers("processor", "declaration", "resolve", "model", "validation")
        .whereLayer("declaration")
        .mayOnlyBeAccessedByLayers("processor", "resolve")
        .whereLayer("resolve")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("validation")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("generation")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("schema")
        .mayOnlyBeAccessedByLayers("processor")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers(
            "processor", "resolve", "validation", "generation", "report", "schema")
        .whereLayer("validation")
        .mayOnlyAccessLayers("model", "annotation", "diagnostic", "type")
        .whereLayer("generation")
        .mayOnlyAccessLayers("model", "diagnostic", "type")
        .whereLayer("report")
        .mayOnlyAccessLayers("model", "type")
        .whereLayer("schema")
        .mayOnlyAccessLayers("model", "type")
        .whereLayer("model")
        .mayOnlyAccessLayers("annotation", "diagnostic", "type")
        .whereLayer("annotation")
        .mayOnlyAccessLayers("diagnostic", "type")
        .whereLayer("diagnostic")
        .mayOnlyAccessLayers("type")
        .whereLayer("type")
        .mayNotAccessAnyLayer()
        .check(classes);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(classes);
  }

  /** Only one stage reads the compiler's elements. */
  @Test
  void elementsStayInDeclarations() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".resolve",
            BASE + ".model",
            BASE + ".validation",
            BASE + ".generation",
            BASE + ".report..",
            BASE + ".schema",
            BASE + ".type")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javax.lang.model.type..", "javax.lang.model.util..", "javax.annotation.processing..")
        .check(classes);
  }

  /** The model contains the defects of declarations, and only rules report them. */
  @Test
  void resolvingReportsNoProblems() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            BASE + ".annotation",
            BASE + ".declaration",
            BASE + ".model",
            BASE + ".resolve",
            BASE + ".generation",
            BASE + ".report..",
            BASE + ".schema")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.(\\w*Problem|ProblemReport|ProblemPrinter)")
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

  /** The processor refers to the runtime by name, since it is not on the processor path. */
  @Test
  void theRuntimeIsReferredToByName() {
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

  /** One simple name is one class, in the whole project. */
  @Test
  void simpleNamesDifferFromTheRuntimes() {
    Set<String> ofRuntime =
        topLevelNames(new ClassFileImporter().importPackages("dev.kindred"))
            .filter(name -> !name.startsWith(BASE))
            .map(ArchitectureTest::simpleName)
            .collect(Collectors.toSet());

    assertThat(ofRuntime).contains("Database");
    assertThat(topLevelNames(classes).map(ArchitectureTest::simpleName))
        .doesNotContainAnyElementsOf(ofRuntime);
  }

  private static Stream<String> topLevelNames(JavaClasses classes) {
    return classes.stream()
        .filter(JavaClass::isTopLevelClass)
        .map(JavaClass::getName)
        .filter(name -> !name.endsWith("-info"));
  }

  private static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
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
