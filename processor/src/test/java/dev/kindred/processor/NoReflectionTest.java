package dev.kindred.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the runtime and generated code use no reflection, so that a native image needs to be
 * told only which classes are serialized.
 */
class NoReflectionTest {

  private static final String METADATA =
      "META-INF/native-image/dev.kindred/kindred-runtime/serialization-config.json";
  private static final Pattern NAME = Pattern.compile("\"name\": \"([^\"]+)\"");

  private static final Set<String> OF_CLASS =
      Set.of(
          "asSubclass",
          "forName",
          "getConstructor",
          "getConstructors",
          "getEnumConstants",
          "getField",
          "getFields",
          "getMethod",
          "getMethods",
          "getPermittedSubclasses",
          "getRecordComponents",
          "getResource",
          "getResourceAsStream",
          "newInstance");

  /** Readers of files, which native images include by {@code resource-config.json}. */
  private static final Set<String> READERS =
      Set.of(
          "dev.kindred.internal.catalog.CatalogQueries",
          "dev.kindred.internal.sql.KindredVersion",
          "dev.kindred.internal.sql.KnownStatements");

  private static final Set<String> READING =
      Set.of("getResourceAsStream", "getResources", "getSystemResources");

  /** Looks for the JDK's virtual threads, and takes others where it finds none. */
  private static final String THREADS = "dev.kindred.internal.engine.AsyncThreads";

  private static final ArchRule RULE =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(THREADS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching("java\\.lang\\.invoke\\.(MethodHandles|VarHandle).*")
          .orShould()
          .accessTargetWhere(
              DescribedPredicate.describe("it is reflection", NoReflectionTest::isReflection));

  @TempDir Path folder;

  private static boolean isReflection(JavaAccess<?> access) {
    String name = access.getName();
    if (READERS.contains(access.getOriginOwner().getName()) && READING.contains(name)) {
      return false;
    }
    return access.getTargetOwner().isEquivalentTo(Class.class)
        ? OF_CLASS.contains(name) || name.startsWith("getDeclared")
        : access.getTargetOwner().isAssignableTo(ClassLoader.class);
  }

  /** Returns the classes of the runtime, without those of the processor. */
  private static JavaClasses runtime() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(location -> !location.contains("/processor/"))
        .importPackages("dev.kindred");
  }

  @Test
  void theRuntimeUsesNone() {
    RULE.check(runtime());
  }

  @ParameterizedTest
  @ValueSource(strings = {"types", "classes", "composite", "pizzas"})
  void generatedCodeUsesNone(String testCase) {
    Javac javac = Javac.to(folder);
    Path input = TestCases.folder("cases").resolve(testCase).resolve("input");
    assertThat(javac.compile(input).isSuccess()).isTrue();

    RULE.check(new ClassFileImporter().importPath(javac.classes()));
  }

  @Test
  void nativeImagesKnowTheClassesThatAreSerialized() throws IOException {
    Set<String> handles =
        runtime().stream()
            .filter(each -> each.getPackageName().equals("dev.kindred.internal.loading.handle"))
            .filter(each -> each.isAssignableTo(Serializable.class) && !each.isInterface())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    assertThat(metadata()).containsAll(handles).allSatisfy(NoReflectionTest::isThere);
  }

  private static Set<String> metadata() throws IOException {
    ClassLoader loader = NoReflectionTest.class.getClassLoader();
    try (InputStream file = Objects.requireNonNull(loader.getResourceAsStream(METADATA))) {
      return NAME.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map(match -> match.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static void isThere(String name) throws ClassNotFoundException {
    assertThat(Class.forName(name)).isNotNull();
  }
}
