package dev.kindred.migration.text;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.migration.model.DeclaredSchema;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.SchemaSnapshot;
import dev.kindred.migration.model.TableHints;
import dev.kindred.spi.QuotedNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folder with a file for each table and view of a schema. */
public record SchemaFolder(Path path) {

  private static final String EXTENSION = ".txt";

  /** Returns whether there is such a folder. */
  public boolean exists() {
    return Files.isDirectory(path);
  }

  /**
   * Returns the schema that entities declare, from the class output; empty if there is no folder.
   *
   * @throws SchemaTextException if a file can't be read
   */
  public DeclaredSchema declared() {
    List<SchemaText> texts = texts(files());
    Map<QualifiedName, TableHints> hints = new HashMap<>();
    texts.forEach(text -> text.hints().ifPresent(each -> hints.put(text.name(), each)));
    return new DeclaredSchema(model(texts), hints);
  }

  /**
   * Returns the committed schema; empty if there is no folder.
   *
   * @throws SchemaTextException if a file can't be read
   */
  public SchemaSnapshot snapshot() {
    Path pending = path.resolve(PendingDropsFile.NAME);
    List<Path> tables = files().stream().filter(file -> !file.equals(pending)).toList();
    return new SchemaSnapshot(
        model(texts(tables)),
        Files.exists(pending)
            ? PendingDropsFile.read(pending.toString(), content(pending))
            : PendingDrops.NONE);
  }

  /**
   * Returns the files to write so that this folder has a committed schema, with their texts; empty
   * for those to delete. What does not change is left out.
   */
  public Map<Path, Optional<String>> changes(SchemaSnapshot snapshot) {
    Map<Path, Optional<String>> changes = new TreeMap<>();
    files().forEach(file -> changes.put(file, Optional.empty()));
    texts(snapshot).forEach((name, text) -> changes.put(path.resolve(name), Optional.of(text)));
    changes
        .entrySet()
        .removeIf(
            change ->
                Files.exists(change.getKey())
                    && change.getValue().equals(Optional.of(content(change.getKey()))));
    return changes;
  }

  /** Returns the texts of a committed schema by the names of their files. */
  public static Map<String, String> texts(SchemaSnapshot snapshot) {
    Map<String, String> texts = new TreeMap<>();
    Stream.concat(
            snapshot.model().tables().stream().map(SchemaText::of),
            snapshot.model().views().stream().map(SchemaText::of))
        .forEach(text -> texts.merge(fileName(text.name()), text.toString(), SchemaFolder::one));
    String pending = PendingDropsFile.text(snapshot.pending());
    if (!pending.isEmpty()) {
      texts.put(PendingDropsFile.NAME, pending);
    }
    return texts;
  }

  private static String one(String text, String other) {
    throw new SchemaTextException(
        "Two tables have the same file: rename one of them.\n" + text + other);
  }

  /** Returns the name of a table's file. */
  public static String fileName(QualifiedName table) {
    String schema = table.schema().isEmpty() ? "" : escaped(table.schema()) + '.';
    String name = schema + escaped(table.name()) + EXTENSION;
    return name.equals(PendingDropsFile.NAME) ? name.replace("-", code('-')) : name;
  }

  /** Returns a name with the characters that some file system has a use for as their codes. */
  private static String escaped(String nameInSql) {
    return QuotedNames.plain(nameInSql)
        .chars()
        .mapToObj(each -> isPlain(each) ? String.valueOf((char) each) : code(each))
        .collect(Collectors.joining());
  }

  private static boolean isPlain(int character) {
    return character < 128
        && (Character.isLetterOrDigit(character) || "_-.".indexOf(character) >= 0);
  }

  private static String code(int character) {
    return String.format(Locale.ROOT, "%%%04X", character);
  }

  private static SchemaModel model(List<SchemaText> texts) {
    return new SchemaModel(
        texts.stream()
            .flatMap(text -> text.table().stream())
            .sorted(Comparator.comparing(SchemaTable::name))
            .toList(),
        texts.stream()
            .flatMap(text -> text.view().stream())
            .sorted(Comparator.comparing(SchemaView::name))
            .toList());
  }

  private static List<SchemaText> texts(List<Path> files) {
    Map<QualifiedName, Path> byName = new HashMap<>();
    List<SchemaText> texts = new ArrayList<>();
    for (Path file : files) {
      SchemaText text = SchemaText.read(file.toString(), content(file));
      Path other = byName.put(text.name(), file);
      if (other != null) {
        throw new SchemaTextException(
            other + " and " + file + " are both about " + text.name() + ". Delete one of them.");
      }
      texts.add(text);
    }
    return texts;
  }

  private List<Path> files() {
    if (!exists()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String content(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException failure) {
      throw new SchemaTextException(
          file + " is no text in UTF-8. Restore it from version control.");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
