package dev.kindred.it.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Database;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.tool.Inspect;
import dev.kindred.tool.InspectOptions;
import dev.kindred.tool.InspectReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Entities that were written from a database and compiled, with the database opened for them.
 *
 * @param sources the folder of their package
 */
record Inspected(InspectReport report, Path sources, URLClassLoader loader, Database db)
    implements AutoCloseable {

  static final String PACKAGE = "inspected";

  /** Inspects a database. What is written must compile without a warning. */
  static Inspected of(FreshDatabase database, Path folder, UnaryOperator<InspectOptions> options) {
    InspectReport report = inspect(database, folder, options);
    Path classes = folder.resolve("classes");
    assertThat(errors(folder.resolve(PACKAGE), classes)).as(report.toString()).isEmpty();
    URLClassLoader loader = loader(classes);
    return new Inspected(report, folder.resolve(PACKAGE), loader, open(database, loader));
  }

  private static InspectReport inspect(
      FreshDatabase database, Path folder, UnaryOperator<InspectOptions> options) {
    return new Inspect(
            options.apply(InspectOptions.of(database.jdbcUrl(), PACKAGE).output(folder)),
            line -> {})
        .run();
  }

  /** Inspects a database, and returns the sources that were written. */
  static Set<String> texts(
      FreshDatabase database, Path folder, UnaryOperator<InspectOptions> options) {
    inspect(database, folder, options);
    return texts(folder.resolve(PACKAGE));
  }

  private static Set<String> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> texts = new TreeSet<>();
      for (Path file : files.toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> errors(Path sources, Path classes) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-d",
            classes.toString(),
            "-Xlint:all,-classfile,-options,-processing",
            "-Akindred.tables=false",
            "-processor",
            "dev.kindred.processor.KindredProcessor");
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> written = Files.list(sources)) {
      Files.createDirectories(classes);
      List<Path> paths = written.sorted().toList();
      javac
          .getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(paths))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
      if (each.getKind() != Diagnostic.Kind.NOTE && each.getKind() != Diagnostic.Kind.OTHER) {
        String source = each.getSource() == null ? "" : each.getSource().getName();
        errors.add(source + ":" + each.getLineNumber() + ": " + each.getMessage(Locale.ENGLISH));
      }
    }
    return errors;
  }

  /** Returns a class loader that has no entities but these. */
  private static URLClassLoader loader(Path classes) {
    try {
      return new OnlyEntitiesOf(classes.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class OnlyEntitiesOf extends URLClassLoader {

    OnlyEntitiesOf(URL classes) {
      super(new URL[] {classes}, Inspected.class.getClassLoader());
    }

    @Override
    public java.util.Enumeration<URL> getResources(String name) throws IOException {
      return name.endsWith("EntityModule") ? findResources(name) : super.getResources(name);
    }
  }

  /** Opens another database for the entities. */
  Database open(FreshDatabase other) {
    return open(other, loader);
  }

  private static Database open(FreshDatabase database, ClassLoader loader) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return Database.of(database.dataSource());
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Returns what can't be declared, without schemas. */
  List<String> notes() {
    return report.notes().stream().map(note -> note.replaceFirst("^\\w+\\.", "")).toList();
  }

  /** Returns the sources that were written. */
  Set<String> texts() {
    return texts(sources);
  }

  /** Returns a source that was written, without its first line. */
  String source(String className) throws IOException {
    String text = Files.readString(sources.resolve(className + ".java"));
    return text.substring(text.indexOf('\n') + 1);
  }

  @Override
  public void close() throws IOException {
    db.close();
    loader.close();
  }
}
