package dev.kindred;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Test;

/** The house: packages are stages with one direction. */
class ArchitectureTest {

  private static final String BASE = "dev.kindred";

  private static final JavaClasses MAIN =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(BASE);

  /** What each package may import of ours; what is not here may import nothing. */
  private static final Map<String, Set<String>> MAY_IMPORT = new LinkedHashMap<>();

  static {
    allow("stability");
    allow("internal.message");
    allow("model");
    allow("error");
    allow("spi.transaction");
    allow("spi.type", "error");
    allow("spi", "spi.type", "model", "error");
    allow("internal.query", "spi", "spi.type", "error");
    allow("internal.schema", "spi", "spi.type", "model");
    allow("internal.dialect", "internal.query", "spi", "spi.type", "error");
    database("h2");
    database("sqlite");
    database("postgresql");
    database("yugabyte", "postgresql");
    database("mysql");
    database("mariadb", "mysql");
    allow(
        "internal.dialect.supported",
        "internal.dialect",
        "internal.dialect.h2",
        "internal.dialect.sqlite",
        "internal.dialect.postgresql",
        "internal.dialect.yugabyte",
        "internal.dialect.mysql",
        "internal.dialect.mariadb");
    allow("internal.ddl", "internal.schema", "internal.dialect", "spi", "spi.type", "model");
    allow(
        "internal.sql",
        "internal.dialect.supported",
        "internal.dialect",
        "internal.query",
        "spi",
        "spi.type");
    allow("lookup", "internal.sql", "internal.query", "spi", "spi.type", "model", "error");
    allow("internal.observation", "internal.sql", "internal.query", "spi");
    allow(
        "internal.execution",
        "internal.observation",
        "internal.sql",
        "internal.dialect.supported",
        "internal.dialect",
        "internal.query",
        "spi",
        "spi.transaction",
        "spi.type",
        "model",
        "error");
    allow("internal.catalog", "internal.dialect");
    allow(
        "internal.comparison",
        "internal.catalog",
        "internal.execution",
        "internal.ddl",
        "internal.schema",
        "internal.dialect",
        "spi",
        "spi.type",
        "model",
        "error");
    allow("internal.loading.cursor", "internal.query", "spi", "spi.type");
    allow("internal.loading.handle", "internal.query", "spi", "model", "error");
    allow(
        "internal.loading",
        "internal.loading.handle",
        "internal.execution",
        "internal.query",
        "spi",
        "spi.type",
        "model",
        "error");
    allow("internal.writing.hook", "internal.query", "spi", "model");
    allow(
        "internal.writing",
        "internal.writing.hook",
        "internal.loading",
        "internal.execution",
        "internal.sql",
        "internal.dialect",
        "internal.query",
        "spi",
        "spi.type",
        "model",
        "error");
    allow(
        "internal.writing.audit",
        "internal.writing.hook",
        "internal.writing",
        "internal.loading",
        "internal.execution",
        "internal.query",
        "spi",
        "spi.type",
        "model",
        "error");
    allow(
        "internal.writing.deletion",
        "internal.writing",
        "internal.writing.hook",
        "internal.loading",
        "internal.execution",
        "internal.dialect",
        "internal.query",
        "spi",
        "model",
        "error");
    allow(
        "internal.writing.relation",
        "internal.writing.deletion",
        "internal.writing.hook",
        "internal.writing",
        "internal.loading.handle",
        "internal.loading",
        "internal.execution",
        "internal.dialect",
        "internal.query",
        "spi",
        "model",
        "error");
    allow(
        "internal.engine",
        "internal.writing.audit",
        "internal.writing.relation",
        "internal.writing.deletion",
        "internal.writing.hook",
        "internal.writing",
        "internal.loading.cursor",
        "internal.loading",
        "internal.execution",
        "internal.observation",
        "internal.sql",
        "internal.query",
        "spi",
        "model",
        "error");
    allow(
        "internal.operation",
        "internal.engine",
        "internal.writing.relation",
        "internal.writing.deletion",
        "internal.writing.hook",
        "internal.writing",
        "internal.loading.cursor",
        "internal.loading",
        "internal.execution",
        "internal.query",
        "lookup",
        "spi",
        "model",
        "error");
    allow(
        "schema",
        "internal.ddl",
        "internal.schema",
        "internal.comparison",
        "internal.catalog",
        "internal.execution",
        "internal.sql",
        "internal.dialect",
        "spi",
        "spi.type",
        "model",
        "error");
    allow(
        "",
        "internal.operation",
        "internal.engine",
        "internal.writing.audit",
        "internal.writing.deletion",
        "internal.writing.hook",
        "internal.loading.cursor",
        "internal.loading.handle",
        "internal.loading",
        "internal.execution",
        "internal.observation",
        "internal.sql",
        "internal.query",
        "lookup",
        "schema",
        "spi",
        "spi.transaction",
        "model",
        "error");
    allow("testing", "");
  }

  /** What one database does in its own way, which may be what another one does. */
  private static void database(String name, String... likeOthers) {
    MAY_IMPORT.put(
        "internal.dialect." + name,
        Stream.concat(
                Stream.of("internal.dialect", "internal.query", "spi", "spi.type", "error"),
                Stream.of(likeOthers).map(other -> "internal.dialect." + other))
            .collect(Collectors.toSet()));
  }

  /** Every package may import the marks of public types and the nouns of messages too. */
  private static void allow(String from, String... to) {
    MAY_IMPORT.put(
        from,
        Stream.concat(Stream.of("stability", "internal.message"), Stream.of(to))
            .collect(Collectors.toSet()));
  }

  private static String name(String stage) {
    return stage.isEmpty() ? BASE : BASE + "." + stage;
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> packages = new TreeSet<>();
    MAIN.forEach(each -> packages.add(each.getPackageName()));
    assertThat(packages)
        .containsExactlyInAnyOrderElementsOf(
            MAY_IMPORT.keySet().stream().map(ArchitectureTest::name).toList());
  }

  @Test
  void packagesImportOnlyWhatIsBelowThem() {
    MAY_IMPORT.forEach(
        (from, to) ->
            classes()
                .that()
                .resideInAPackage(name(from))
                .should()
                .onlyDependOnClassesThat(isForeignOr(from, to))
                .check(MAIN));
  }

  private static DescribedPredicate<JavaClass> isForeignOr(String from, Set<String> to) {
    return DescribedPredicate.describe(
        "are not ours, or in " + from + " or one of " + to,
        each ->
            !(each.getPackageName() + ".").startsWith(BASE + ".")
                || each.getPackageName().equals(name(from))
                || to.stream().anyMatch(stage -> each.getPackageName().equals(name(stage))));
  }

  @Test
  void noPackagesAreInACycle() {
    slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void onlySqlSchemaAndTheWayOutRenderWithJooq() {
    classes()
        .that()
        .resideInAnyPackage(
            name(""),
            name("internal.operation"),
            name("internal.engine"),
            name("internal.query"),
            name("internal.loading"),
            name("internal.writing") + "..")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are not in org.jooq.impl", each -> !each.getPackageName().equals("org.jooq.impl")))
        .check(MAIN);
  }

  /** Elsewhere a dialect is asked what it does, not which one it is. */
  @Test
  void onlyTheChoiceOfADialectDependsOnWhichDatabaseItIs() {
    noClasses()
        .that()
        .resideOutsideOfPackage(name("internal.dialect.supported"))
        .should()
        .dependOnClassesThat()
        .areAssignableTo(SQLDialect.class)
        .check(MAIN);
  }

  @Test
  void publicTypesOfExportedPackagesHaveOneStabilityMark() {
    assertThat(MAIN)
        .filteredOn(ArchitectureTest::isForOthers)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(marks(each)).as(each.getName()).hasSize(1));
  }

  private static boolean isForOthers(JavaClass each) {
    return each.isTopLevelClass()
        && each.getModifiers().contains(JavaModifier.PUBLIC)
        && !each.getPackageName().startsWith(name("internal"));
  }

  private static List<String> marks(JavaClass each) {
    return each.getAnnotations().stream()
        .map(mark -> mark.getRawType())
        .filter(mark -> mark.getPackageName().equals(name("stability")))
        .map(JavaClass::getSimpleName)
        .toList();
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
