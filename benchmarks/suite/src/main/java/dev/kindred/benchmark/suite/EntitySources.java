package dev.kindred.benchmark.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Sources of entities with ten attributes, of which two are relations, made of the file {@code
 * entities/PEER.txt} beside this class.
 */
final class EntitySources {

  private EntitySources() {}

  /** Returns whether the peer has entities that a processor reads. */
  static boolean has(String peer) {
    return EntitySources.class.getResource(resource(peer)) != null;
  }

  /** Writes them into a folder, and returns the files. */
  static List<String> write(String peer, int count, Path folder) {
    String template = template(peer);
    return IntStream.range(0, count).mapToObj(i -> writeOne(template, i, folder)).toList();
  }

  private static String writeOne(String template, int number, Path folder) {
    Path file = folder.resolve("Entity" + number + ".java");
    String source =
        template
            .replace("NUMBER", Integer.toString(number))
            .replace("PARENT", "Entity" + Math.max(number - 1, 0))
            .replace("ORIGIN", "Entity" + number / 2);
    try {
      Files.writeString(file, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  private static String template(String peer) {
    try (InputStream input =
        Objects.requireNonNull(EntitySources.class.getResourceAsStream(resource(peer)))) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String resource(String peer) {
    return "entities/" + peer + ".txt";
  }
}
