package dev.kindred.processor;

import dev.kindred.processor.schema.SchemaFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/**
 * Files about the tables of a class output, and the list of them, by which a later compilation
 * finds those to remove.
 */
record SchemaFiles(GeneratedFiles files, Elements elements) {

  private static final String FOLDER = "META-INF/kindred/schema/";

  static final String LIST = "META-INF/kindred/tables";

  /**
   * Writes the files of compiled entities, and of others where they changed; removes those of
   * tables that are gone.
   *
   * @param all the files of all entities in the output
   * @param compiled the names of the entities that are compiled
   * @throws IOException if a file can't be written
   */
  void write(List<SchemaFile> all, Set<String> compiled) throws IOException {
    Map<String, SchemaFile> byName = new TreeMap<>();
    all.forEach(file -> byName.put(file.name(), file));
    for (String earlier : files.earlierResource(LIST).stream().flatMap(String::lines).toList()) {
      if (!byName.containsKey(earlier)) {
        files.remove(FOLDER + earlier);
      }
    }
    for (SchemaFile file : byName.values()) {
      if (compiled.contains(file.entity().qualifiedName()) || isChanged(file)) {
        files.resource(FOLDER + file.name(), file.text(), origins(file));
      }
    }
    files.resource(
        LIST, byName.keySet().stream().map(name -> name + '\n').collect(Collectors.joining()));
  }

  private boolean isChanged(SchemaFile file) {
    return files.earlierResource(FOLDER + file.name()).filter(file.text()::equals).isEmpty();
  }

  private Element[] origins(SchemaFile file) {
    return Stream.of(elements.getTypeElement(file.entity().qualifiedName()))
        .filter(Objects::nonNull)
        .toArray(Element[]::new);
  }
}
