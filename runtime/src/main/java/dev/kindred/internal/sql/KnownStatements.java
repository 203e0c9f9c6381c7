package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.EntityMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Statements that were rendered before: those of all files for this database on the class path,
 * which are read when a statement is first looked for. A file of another version of Kindred, or of
 * entities that have changed, is passed over, and so is a damaged one. Thread-safe.
 */
final class KnownStatements implements StatementStore {

  /** The folder of the files, which have the names of databases. */
  static final String FOLDER = "META-INF/kindred/statements/";

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.statements");

  private final String file;
  private final String database;
  private final Collection<EntityMetadata<?>> entities;
  private final @Nullable ClassLoader loader;

  /** Read at first use; two that were read at once are equal. */
  private volatile @Nullable Map<String, StatementTemplate> statements;

  /** Creates the statements of a database that is opened on this thread. */
  KnownStatements(Dialect dialect, Collection<EntityMetadata<?>> entities) {
    this.database = dialect.fileName();
    this.file = FOLDER + database + ".bin";
    this.entities = entities;
    this.loader = Thread.currentThread().getContextClassLoader();
  }

  @Override
  public @Nullable StatementTemplate find(StatementKey key) {
    Map<String, StatementTemplate> known = statements;
    if (known == null) {
      known = read();
      statements = known;
    }
    return known.isEmpty()
        ? null
        : known.get(Objects.requireNonNullElse(KeyText.of(key).text(), ""));
  }

  @Override
  public void rendered(StatementKey key, StatementTemplate template) {}

  private Map<String, StatementTemplate> read() {
    Map<String, StatementTemplate> all = new HashMap<>();
    for (URL url : files()) {
      all.putAll(read(url));
    }
    return all;
  }

  private List<URL> files() {
    try {
      return Collections.list(
          loader == null ? ClassLoader.getSystemResources(file) : loader.getResources(file));
    } catch (IOException e) {
      LOG.warn("The files {} can't be found, so that their statements are rendered.", file, e);
      return List.of();
    }
  }

  private Map<String, StatementTemplate> read(URL url) {
    try (InputStream input = open(url)) {
      StatementFile read = StatementFile.read(input);
      String reason = difference(read);
      if (reason == null) {
        return read.statements();
      }
      LOG.warn("{} is passed over: {}. Record it again.", url, reason);
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} is passed over: {}. Record it again.", url, e.getMessage());
    }
    return Map.of();
  }

  private static InputStream open(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false); // else a jar stays open
    return connection.getInputStream();
  }

  /** Returns why a file does not fit this application; null if it fits. */
  private @Nullable String difference(StatementFile read) {
    if (!read.version().equals(KindredVersion.TEXT)) {
      return "it was recorded with Kindred "
          + read.version()
          + ", and this is "
          + KindredVersion.TEXT;
    }
    if (!read.database().equals(database)) {
      return "it was recorded for " + read.database();
    }
    Map<String, EntityMetadata<?>> known = new HashMap<>();
    for (EntityMetadata<?> entity : entities) {
      known.put(entity.type().getName(), entity);
    }
    for (Map.Entry<String, Long> each : read.entities().entrySet()) {
      EntityMetadata<?> entity = known.get(each.getKey());
      if (entity == null) {
        return each.getKey() + " is no entity here";
      }
      if (each.getValue() != EntityFingerprint.of(entity)) {
        return each.getKey() + " has changed";
      }
    }
    return null;
  }
}
