package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.internal.dialect.supported.Dialects;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.Delete;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.StatementNode;
import dev.kindred.internal.sql.SqlCompiler;
import dev.kindred.internal.sql.StatementComment;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Nodes;
import dev.kindred.processor.report.sample.SampleDialect;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityModule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that the samples of the model page compile, and have the SQL that the runtime sends. */
class StatementSamplesTest {

  /** A case with a table that another one has too. */
  private static final String SAME_TABLES = "restaurants";

  private static final Path BOOKSHOP =
      Path.of("..", "integration-tests", "src", "test", "java", "dev", "kindred", "it", "bookshop");

  @TempDir static Path folder;
  private static List<Path> sources;
  private static URLClassLoader loader;

  /** Compiles the models of all cases together, and the calls of all their samples. */
  @BeforeAll
  static void compileAll() throws IOException {
    sources =
        Stream.concat(
                TestCases.all("cases").stream()
                    .filter(each -> !each.endsWith(SAME_TABLES))
                    .flatMap(each -> Javac.below(each.resolve("input"), ".java").stream()),
                Stream.of("Author", "Book", "Publisher", "Store")
                    .map(name -> BOOKSHOP.resolve(name + ".java")))
            .toList();
    Path model = folder.resolve("model");
    Javac javac = Javac.to(model);
    compile(samples(javac, model, SampleDialect.POSTGRESQL), javac);
    URL[] classes = {javac.classes().toUri().toURL(), calls().toUri().toURL()};
    loader = new URLClassLoader(classes, StatementSamplesTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws IOException {
    loader.close();
  }

  @ParameterizedTest
  @EnumSource(SampleDialect.class)
  void theSqlIsTheRuntimes(SampleDialect dialect) throws ReflectiveOperationException {
    Path only = folder.resolve(dialect.name());
    List<PageSample> samples = samples(Javac.to(only).option("-proc:only"), only, dialect);
    SqlCompiler compiler =
        new SqlCompiler(Dialects.of(jooq(dialect)), entity -> {}, StatementComment.NONE);

    assertThat(samples).hasSizeGreaterThan(100);
    for (PageSample sample : samples) {
      assertThat(sample.sql())
          .as(sample.call())
          .isEqualTo(compiler.compile(statement(sample)).sql());
    }
  }

  private static Path calls() {
    return folder.resolve("calls").resolve("classes");
  }

  private static List<PageSample> samples(Javac javac, Path output, SampleDialect dialect) {
    Path report = output.resolve("report");
    javac.option("-Akindred.report=" + report).option("-Akindred.report.dialect=" + dialect);
    assertThat(javac.compile(folder, sources).diagnostics()).isEmpty();
    return PageSample.of(Javac.text(report.resolve("model.html")));
  }

  /** Compiles a class for each sample, with its call, and its condition if it has one. */
  private static void compile(List<PageSample> samples, Javac model) throws IOException {
    Path folderOfCalls = Files.createDirectories(folder.resolve("sources"));
    for (PageSample sample : samples) {
      Files.writeString(
          folderOfCalls.resolve(SampleSource.name(sample) + ".java"), SampleSource.of(sample));
    }
    Javac javac =
        Javac.to(folder.resolve("calls")).with(model.classes()).option("-Xlint:-processing");
    assertThat(javac.compile(folderOfCalls).diagnostics()).isEmpty();
  }

  private static SQLDialect jooq(SampleDialect dialect) {
    return dialect == SampleDialect.POSTGRESQL
        ? SQLDialect.POSTGRES
        : SQLDialect.valueOf(dialect.name());
  }

  private static StatementNode statement(PageSample sample) throws ReflectiveOperationException {
    EntityMetadata<?> metadata = metadata(sample.entity());
    return switch (sample.title()) {
      case "Get by key" ->
          Select.all(metadata).filter(KeyPredicates.hasKey(metadata, key(metadata)));
      case "Insert" -> new Insert(metadata, assignments(metadata), List.of(), false);
      case "Delete" ->
          new Delete(metadata, KeyPredicates.hasKeyIn(metadata, List.of(key(metadata))));
      default -> Select.all(metadata).filter(Nodes.condition(condition(sample)));
    };
  }

  private static EntityMetadata<?> metadata(String entity) {
    return ServiceLoader.load(EntityModule.class, loader).stream()
        .flatMap(module -> module.get().entities().stream())
        .filter(each -> each.type().getCanonicalName().equals(entity))
        .findFirst()
        .orElseThrow();
  }

  private static Object key(EntityMetadata<?> metadata) {
    List<?> parts =
        metadata.keyColumns().stream()
            .map(metadata::column)
            .map(column -> SampleSource.value(column.type().type()))
            .toList();
    return parts.size() == 1 ? parts.get(0) : metadata.composeKey(parts);
  }

  private static List<ColumnAssignment> assignments(EntityMetadata<?> metadata) {
    return IntStream.range(0, metadata.columns().size())
        .filter(i -> metadata.column(i).generation() != ColumnMetadata.Generation.IDENTITY)
        .filter(i -> metadata.column(i).isWritten())
        .mapToObj(i -> new ColumnAssignment(i, new BindValue(null, metadata.column(i).type())))
        .toList();
  }

  private static Condition<?> condition(PageSample sample) throws ReflectiveOperationException {
    String name = SampleSource.packageOf(sample) + "." + SampleSource.name(sample);
    Method condition = loader.loadClass(name).getDeclaredMethod("condition");
    condition.setAccessible(true);
    return (Condition<?>) condition.invoke(null);
  }
}
