package dev.kindred.it.random;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A random model: entities in a package of their own. */
record ModelSketch(String packageName, List<EntitySketch> entities) {

  /** The sources by the name of their file. */
  Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    // Qualified, it would be hidden by an attribute called "dev".
    String actions = "import static dev.kindred.model.OnDelete.*;\n\n";
    String start = (packageName.isEmpty() ? "" : "package " + packageName + ";\n\n") + actions;
    for (EntitySketch entity : entities) {
      String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
      sources.merge(
          folder + entity.file() + ".java",
          start + entity.source(),
          (first, second) -> first + second.substring(start.length()));
    }
    return sources;
  }

  @Override
  public String toString() {
    return String.join("\n", sources().values());
  }
}
