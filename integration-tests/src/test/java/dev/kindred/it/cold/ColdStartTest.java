package dev.kindred.it.cold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.DatabaseTest;
import dev.kindred.it.extra.notebook.Line;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications start without jOOQ. */
class ColdStartTest extends DatabaseTest {

  private static final List<String> MODULES =
      List.of(
          "dev.kindred.it.records.KindredModule", "dev.kindred.it.extra.notebook.KindredModule");

  @TempDir private Path folder;

  @Test
  void whatEveryApplicationDoesLoadsNothingOfJooqs() throws Exception {
    extra(Line.class).create();
    Path list = Files.write(folder.resolve("list"), MODULES);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (ApplicationLoader application = new ApplicationLoader(list.toUri().toURL())) {
      thread.setContextClassLoader(application);
      firstCalls(application).accept(fresh().dataSource());
      assertThat(application.jooq).isEmpty();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked") // it is one of data sources
  private static Consumer<DataSource> firstCalls(ClassLoader application)
      throws ReflectiveOperationException {
    Class<?> calls = application.loadClass(FirstCalls.class.getName());
    return (Consumer<DataSource>) calls.getConstructor().newInstance();
  }

  /** Loader of all classes anew, but those of drivers; of the entities of one package. */
  private static final class ApplicationLoader extends URLClassLoader {

    private static final List<String> DRIVERS =
        List.of("org.h2.", "org.sqlite.", "org.postgresql.", "org.mariadb.");

    private final URL entities;
    private final Set<String> jooq = ConcurrentHashMap.newKeySet();

    private ApplicationLoader(URL entities) {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.entities = entities;
    }

    private static URL[] classPath() {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(ApplicationLoader::url)
          .toArray(URL[]::new);
    }

    private static URL url(String path) {
      try {
        return Path.of(path).toUri().toURL();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("org.jooq.")) {
        jooq.add(name);
      }
      return DRIVERS.stream().anyMatch(name::startsWith)
          ? ColdStartTest.class.getClassLoader().loadClass(name)
          : super.loadClass(name, resolve);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return name.equals("META-INF/services/dev.kindred.spi.EntityModule")
          ? Collections.enumeration(List.of(entities))
          : super.getResources(name);
    }
  }
}
