package dev.kindred.it.database;

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

/**
 * Class loader that finds all lists of entities but that of the package with arrays: a database
 * without arrays is not opened if it has such an entity. It is the context class loader of tests;
 * those of arrays open their databases {@linkplain #opened with all entities}.
 */
public final class EntitiesWithoutArrays extends ClassLoader {

  private static final String MODULES = "META-INF/services/dev.kindred.spi.EntityModule";
  private static final String PACKAGE = "dev.kindred.it.extra.arrays.";

  private static final EntitiesWithoutArrays ONLY = new EntitiesWithoutArrays();

  /** The lists that were found; made once, since each is a file. */
  private volatile List<URL> lists = List.of();

  private EntitiesWithoutArrays() {
    super(EntitiesWithoutArrays.class.getClassLoader());
  }

  /** Hides the entities from databases that this thread and its children open. */
  public static void hideArrays() {
    Thread.currentThread().setContextClassLoader(ONLY);
  }

  /** Opens a database with all entities. */
  public static <D> D opened(Callable<D> opening) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(EntitiesWithoutArrays.class.getClassLoader());
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
    if (lists.isEmpty()) {
      List<URL> found = new ArrayList<>();
      Collections.list(super.getResources(name)).forEach(url -> found.add(withoutArrays(url)));
      lists = found;
    }
    return Collections.enumeration(lists);
  }

  private static URL withoutArrays(URL list) {
    try (var text = list.openStream()) {
      List<String> lines =
          new String(text.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith(PACKAGE))
              .toList();
      Path copy = Files.createTempFile("entity-modules", ".txt");
      copy.toFile().deleteOnExit();
      return Files.write(copy, lines).toUri().toURL();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
