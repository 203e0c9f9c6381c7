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
import java.util.stream.Stream;

/** Application with a database in memory, as one that has compiled classes on its class path. */
final class Application {

  private Application() {}

  /** Opens the database, creates all tables, and returns the names of the entities. */
  static List<String> run(Path... classPath) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL[] urls = Stream.of(classPath).map(Application::url).toArray(URL[]::new);
    try (URLClassLoader loader = new URLClassLoader(urls, before)) {
      thread.setContextClassLoader(loader);
      return entities();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static List<String> entities() {
    try (Database db = Database.open("jdbc:h2:mem:" + UUID.randomUUID())) {
      db.schema().create();
      return EntityRegistry.all().stream().map(entity -> entity.type().getName()).sorted().toList();
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
