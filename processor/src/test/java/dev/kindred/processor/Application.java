package dev.kindred.processor;

import dev.kindred.Database;
import dev.kindred.spi.EntityRegistry;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Application with a database in memory, as one that has compiled classes on its class path. */
final class Application {

  private Application() {}

  /** Opens the database, creates all tables, and returns the names of the entities. */
  static List<String> run(Path... classPath) throws IOException {
    return open(
        db ->
            EntityRegistry.all().stream().map(entity -> entity.type().getName()).sorted().toList(),
        classPath);
  }

  /** Opens the database, creates all tables, and calls a class that is a consumer of databases. */
  static void run(String consumer, Path... classPath) throws IOException {
    open(
        db -> {
          consumer(consumer).accept(db);
          return List.of();
        },
        classPath);
  }

  @SuppressWarnings("unchecked") // the tests compile it
  private static Consumer<Database> consumer(String name) {
    try {
      ClassLoader loader = Thread.currentThread().getContextClassLoader();
      return (Consumer<Database>) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException failure) {
      throw new IllegalArgumentException(failure);
    }
  }

  private static List<String> open(Function<Database, List<String>> body, Path... classPath)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL[] urls = Stream.of(classPath).map(Application::url).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, before)) {
      thread.setContextClassLoader(loader);
      try (Database db = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
        db.schema().create();
        return body.apply(db);
      }
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException failure) {
      throw new IllegalArgumentException(failure);
    }
  }
}
