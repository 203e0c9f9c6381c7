package dev.kindred.processor;

import static javax.tools.StandardLocation.CLASS_OUTPUT;
import static javax.tools.StandardLocation.SOURCE_OUTPUT;

import dev.kindred.processor.type.ClassId;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
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

  /**
   * Returns whether an earlier compilation wrote a class with this text and compiled it since. A
   * build that failed, or one that deletes only the classes, leaves sources that are not compiled.
   */
  boolean isCompiled(ClassId id, String text) {
    return earlierSource(id).filter(text::equals).isPresent()
        && hasClass(id)
        && modified(CLASS_OUTPUT, id.packageName(), classFile(id))
            >= modified(SOURCE_OUTPUT, id.packageName(), source(id));
  }

  /** Returns whether an earlier source of this class has the processor's {@code @Generated}. */
  boolean hasGenerated(ClassId id) {
    return earlierSource(id)
        .filter(text -> text.contains(KindredProcessor.class.getName()))
        .isPresent();
  }

  private Optional<String> earlierSource(ClassId id) {
    return read(SOURCE_OUTPUT, id.packageName(), source(id));
  }

  /** Returns whether an earlier compilation wrote this class to the same place. */
  boolean hasClass(ClassId id) {
    return modified(CLASS_OUTPUT, id.packageName(), classFile(id)) > 0;
  }

  /** Writes a file beside the classes. */
  void resource(String path, String text, Element... origins) throws IOException {
    try (Writer writer = filer.createResource(CLASS_OUTPUT, "", path, origins).openWriter()) {
      writer.write(text);
    }
  }

  /**
   * Removes a file beside the classes. Compilers don't let processors delete; where the output is
   * no folder, the file is empty then.
   */
  void remove(String path) throws IOException {
    Optional<URI> uri =
        find(CLASS_OUTPUT, "", path)
            .filter(file -> file.getLastModified() > 0)
            .map(FileObject::toUri);
    if (uri.filter(each -> "file".equals(each.getScheme())).isPresent()) {
      Files.deleteIfExists(Path.of(uri.get()));
    } else if (uri.isPresent()) {
      resource(path, "");
    }
  }

  /**
   * Returns the folder of the classes, which has a file; empty if they are written to no folder.
   * Compilers tell the place of a file only before it is written.
   */
  Optional<Path> folderOf(String path) {
    return find(CLASS_OUTPUT, "", path)
        .map(FileObject::toUri)
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(Path::of)
        .map(
            file ->
                file.getRoot()
                    .resolve(file.subpath(0, file.getNameCount() - path.split("/").length)));
  }

  /** Returns a file that an earlier compilation wrote beside the classes. */
  Optional<String> earlierResource(String path) {
    return read(CLASS_OUTPUT, "", path);
  }

  private static String source(ClassId id) {
    return id.simpleName() + ".java";
  }

  private static String classFile(ClassId id) {
    return id.joinedNames("$") + ".class";
  }

  private Optional<String> read(StandardLocation location, String packageName, String name) {
    try {
      Optional<FileObject> file = find(location, packageName, name);
      return file.isPresent()
          ? Optional.of(file.get().getCharContent(true).toString())
          : Optional.empty();
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  /** Returns when a file was written, or 0 if there is none. */
  private long modified(StandardLocation location, String packageName, String name) {
    return find(location, packageName, name).map(FileObject::getLastModified).orElse(0L);
  }

  /** Finds a file; compilers differ in the exception for one that does not exist. */
  private Optional<FileObject> find(StandardLocation location, String packageName, String name) {
    try {
      return Optional.of(filer.getResource(location, packageName, name));
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
