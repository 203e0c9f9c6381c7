package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.EntityMetadata;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Store of rendered statements beyond the life of a process. Thread-safe. */
public interface StatementStore {

  /** Store that has none and keeps none. */
  StatementStore NONE =
      new StatementStore() {
        @Override
        public @Nullable StatementTemplate find(StatementKey key) {
          return null;
        }

        @Override
        public void rendered(StatementKey key, StatementTemplate template) {}
      };

  /**
   * Returns the store of a database that is opened on this thread: the files on the class path, or,
   * while an application records its statements, the file that it records.
   *
   * @param entities those of the database
   */
  static StatementStore of(Dialect dialect, Collection<EntityMetadata<?>> entities) {
    String recorded = System.getProperty(StatementRecording.PROPERTY);
    return recorded == null || recorded.isBlank()
        ? new KnownStatements(dialect, entities)
        : StatementRecording.into(Path.of(recorded), dialect, entities);
  }

  /** Returns the template of a statement; null if it is not known. */
  @Nullable StatementTemplate find(StatementKey key);

  /** Takes notice of a statement that had to be rendered. */
  void rendered(StatementKey key, StatementTemplate template);
}
