package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.EntityMetadata;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recording of the statements that a database renders. They are added to a file when the process
 * ends, beside those that it has from other databases and processes; what it has of another version
 * of Kindred or of entities that have changed is dropped. Thread-safe.
 */
final class StatementRecording implements StatementStore {

  /** The system property with the file, or with the folder of files for several databases. */
  static final String PROPERTY = "kindred.statements.record";

  private static final Logger LOG = LoggerFactory.getLogger("dev.kindred.statements");

  private final Path file;
  private final String database;
  private final Map<String, StatementTemplate> statements = new ConcurrentHashMap<>();
  private final Set<EntityMetadata<?>> entities = ConcurrentHashMap.newKeySet();
  private final Collection<EntityMetadata<?>> all;

  StatementRecording(Path file, String database, Collection<EntityMetadata<?>> all) {
    this.file = file;
    this.database = database;
    this.all = all;
  }

  /** Begins to record what a database renders, until the process ends. */
  static StatementRecording into(
      Path target, Dialect dialect, Collection<EntityMetadata<?>> entities) {
    String database = dialect.fileName();
    Path file = target.toString().endsWith(".bin") ? target : target.resolve(database + ".bin");
    StatementRecording recording = new StatementRecording(file, database, entities);
    Runtime.getRuntime().addShutdownHook(new Thread(recording::write, "kindred-statements"));
    return recording;
  }

  /** Returns null: all are rendered anew. */
  @Override
  public @Nullable StatementTemplate find(StatementKey key) {
    return null;
  }

  @Override
  public void rendered(StatementKey key, StatementTemplate template) {
    KeyText text = KeyText.of(key);
    if (text.text() != null && template.hasPositionsAlone()) {
      statements.put(text.text(), template);
      entities.addAll(text.entities());
    }
  }

  /** Adds the statements to the file. */
  void write() {
    if (!statements.isEmpty()) {
      synchronized (StatementRecording.class) { // a lock on a file is one of the process
        try {
          merge();
        } catch (IOException | UncheckedIOException e) {
          LOG.error("The statements of this run can't be written to {}.", file, e);
        }
      }
    }
  }

  private void merge() throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.lock();
      StatementFile before = before(channel);
      StatementFile after = with(before);
      if (!after.equals(before)) {
        byte[] bytes = after.bytes();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(bytes), 0);
      }
    }
  }

  /** Returns what the file has; null if it has nothing that can be kept. */
  private @Nullable StatementFile before(FileChannel channel) {
    try {
      InputStream input = Channels.newInputStream(channel);
      return channel.size() == 0 ? null : StatementFile.read(input);
    } catch (IOException | RuntimeException e) {
      LOG.warn("{} is written anew: {}.", file, e.getMessage());
      return null;
    }
  }

  private StatementFile with(@Nullable StatementFile before) {
    Map<String, Long> fingerprints = EntityFingerprint.reachable(entities);
    Map<String, StatementTemplate> together = new HashMap<>();
    if (before != null && isOfSameModel(before)) {
      together.putAll(before.statements());
      before.entities().forEach(fingerprints::putIfAbsent);
    }
    together.putAll(statements);
    return new StatementFile(KindredVersion.TEXT, database, fingerprints, together);
  }

  /** Entities that are not here can be those of another test run. */
  private boolean isOfSameModel(StatementFile before) {
    return before.version().equals(KindredVersion.TEXT)
        && before.database().equals(database)
        && all.stream()
            .allMatch(
                entity -> {
                  Long known = before.entities().get(entity.type().getName());
                  return known == null || known == EntityFingerprint.of(entity);
                });
  }
}
