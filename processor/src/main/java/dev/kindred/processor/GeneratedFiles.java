package dev.kindred.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Files of a compilation, and of earlier ones that wrote to the same place. */
final class GeneratedFiles {

  private final Filer filer;

  GeneratedFiles(Filer filer) {
    this.filer = filer;
  }

  /** Writes a source. */
  void source(String className, String text, Element... origins) throws IOException {
    try (Writer writer = filer.createSourceFile(className, origins).openWriter()) {
      writer.write(text);
    }
  }

  /** Returns a source that an earlier compilation wrote. */
  Optional<String> earlierSource(String className) {
    int dot = className.lastIndexOf('.');
    return read(
        StandardLocation.SOURCE_OUTPUT,
        dot < 0 ? "" : className.substring(0, dot),
        className.substring(dot + 1) + ".java");
  }

  /** Writes a file beside the classes. */
  void resource(String path, String text) throws IOException {
    try (Writer writer =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openWriter()) {
      writer.write(text);
    }
  }

  /** Returns a file that an earlier compilation wrote beside the classes. */
  Optional<String> earlierResource(String path) {
    return read(StandardLocation.CLASS_OUTPUT, "", path);
  }

  /** Returns whether an earlier compilation wrote this class to the same place. */
  boolean hasClass(String packageName, String simpleName) {
    try {
      return filer
              .getResource(StandardLocation.CLASS_OUTPUT, packageName, simpleName + ".class")
              .getLastModified()
          > 0;
    } catch (IOException | IllegalArgumentException none) {
      return false;
    }
  }

  /** Reads a file if it exists; compilers differ in the exception for one that does not. */
  private Optional<String> read(StandardLocation location, String packageName, String name) {
    try {
      return Optional.of(
          filer.getResource(location, packageName, name).getCharContent(true).toString());
    } catch (FilerException writtenNow) {
      return Optional.empty();
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
