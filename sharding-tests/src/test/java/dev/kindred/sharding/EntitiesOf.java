package dev.kindred.sharding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;

/** Class loader that finds the entities of one package alone. */
final class EntitiesOf extends ClassLoader {

  private static final String MODULES = "META-INF/services/dev.kindred.spi.EntityModule";

  private final String start;

  private EntitiesOf(String start) {
    super(EntitiesOf.class.getClassLoader());
    this.start = start;
  }

  /** Opens a database with the entities of a package. */
  static <D> D opened(String name, Callable<D> opening) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(new EntitiesOf(name + "."));
    try {
      return opening.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!name.equals(MODULES)) {
      return super.getResources(name);
    }
    List<URL> lists = new ArrayList<>();
    Collections.list(super.getResources(name)).forEach(list -> lists.add(some(list)));
    return Collections.enumeration(lists);
  }

  private URL some(URL list) {
    try (var text = list.openStream()) {
      List<String> lines =
          new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.startsWith(start))
              .toList();
      Path copy = Files.createTempFile("entity-modules", ".txt");
      copy.toFile().deleteOnExit();
      return Files.write(copy, lines).toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
