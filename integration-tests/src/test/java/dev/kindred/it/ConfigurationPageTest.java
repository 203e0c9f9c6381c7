package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.Isolation;
import dev.kindred.TransactionOptions;
import dev.kindred.model.FetchMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** That the page about configuration has each option that the code has. */
@Tag("once")
class ConfigurationPageTest {

  private static final Path ROOT = Path.of("..");
  private static final String PAGE = read(ROOT.resolve("docs/configuration.md"));

  /** Pages that the page links to, for the options of goals. */
  private static final String GOALS =
      read(ROOT.resolve("docs/migrations.md"))
          + read(ROOT.resolve("docs/existing-database.md"))
          + read(ROOT.resolve("docs/start-up.md"));

  private static final Pattern PROCESSOR_OPTION = Pattern.compile("\"(kindred\\.[\\w.]+)\"");
  private static final Pattern GOAL_PROPERTY =
      Pattern.compile("property = \"(kindred\\.[\\w.]+)\"");
  private static final Pattern COMPONENTS =
      Pattern.compile("record KindredProperties\\(((?s:.*?))\\) \\{");
  private static final Pattern NAME = Pattern.compile("(?m)(\\w+),?$");
  private static final Pattern LOGGER = Pattern.compile("getLogger\\(\"([\\w.]+)\"\\)");

  @Test
  void hasEachOptionOfADatabase() {
    assertThat(methods(DatabaseBuilder.class, DatabaseBuilder.class))
        .contains("fetchMode", "clock")
        .allSatisfy(option -> assertThat(PAGE).contains("| `" + option + "("));
    assertThat(methods(Database.class, Database.class))
        .contains("fetchMode", "open")
        .allSatisfy(option -> assertThat(PAGE).contains("." + option + "("));
    assertThat(PAGE).contains(names(FetchMode.values()));
  }

  @Test
  void hasEachOptionOfATransaction() {
    Set<String> options = methods(TransactionOptions.class, TransactionOptions.class);
    options.remove("and");
    assertThat(options)
        .contains("durable")
        .allSatisfy(option -> assertThat(PAGE).contains("| `" + option + "("));
    assertThat(PAGE).contains(names(Isolation.values()));
  }

  @Test
  void hasEachOptionOfTheProcessor() {
    assertThat(inSources("processor", PROCESSOR_OPTION))
        .contains("kindred.suffix")
        .allSatisfy(option -> assertThat(PAGE).contains("| `-A" + option + "="));
  }

  @Test
  void leadsToEachOptionOfTheGoals() {
    assertThat(inSources("maven-plugin", GOAL_PROPERTY))
        .contains("kindred.dialects")
        .allSatisfy(option -> assertThat(GOALS).contains(option.replace("kindred.", "")));
  }

  @Test
  void hasEachPropertyOfSpringBoot() {
    String properties = "spring-boot/src/main/java/dev/kindred/spring/boot/KindredProperties.java";
    Matcher components = COMPONENTS.matcher(read(ROOT.resolve(properties)));
    assertThat(components.find()).isTrue();

    assertThat(NAME.matcher(components.group(1)).results().map(name -> kebab(name.group(1))))
        .contains("fetch-mode")
        .allSatisfy(name -> assertThat(PAGE).contains("| `kindred." + name));
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  @Test
  void hasEachLogger() {
    assertThat(inSources("runtime", LOGGER))
        .contains("dev.kindred.sql")
        .allSatisfy(logger -> assertThat(PAGE).contains("| `" + logger + "` |"));
  }

  /** The public methods of a class that return a type. */
  private static Set<String> methods(Class<?> of, Class<?> returning) {
    return Arrays.stream(of.getMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> method.getReturnType() == returning)
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String[] names(Enum<?>... constants) {
    return Arrays.stream(constants).map(each -> "`" + each + "`").toArray(String[]::new);
  }

  private static Set<String> inSources(String module, Pattern wanted) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> wanted.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
