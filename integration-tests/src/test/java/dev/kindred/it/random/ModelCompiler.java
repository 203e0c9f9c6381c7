package dev.kindred.it.random;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiler of models: one run of javac with the processor, where each warning is an error. */
final class ModelCompiler {

  private static final String PROCESSOR_PATH = "kindred.test.processorpath";

  private final Path folder;

  /** Compiles in an empty folder. */
  ModelCompiler(Path folder) {
    this.folder = folder;
  }

  /** Compiles the models, and returns what javac says; nothing, unless something is wrong. */
  String compile(List<ModelSketch> models) throws IOException {
    List<File> files = new ArrayList<>();
    for (ModelSketch model : models) {
      for (Map.Entry<String, String> source : model.sources().entrySet()) {
        Path file = folder.resolve("sources").resolve(source.getKey());
        Files.createDirectories(file.getParent());
        Files.writeString(file, source.getValue());
        files.add(file.toFile());
      }
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      javac
          .getTask(
              output, manager, null, options(), null, manager.getJavaFileObjectsFromFiles(files))
          .call();
    }
    return output.toString();
  }

  private List<String> options() throws IOException {
    return List.of(
        "-Xlint:all",
        "-Werror",
        "-Xmaxerrs",
        "1000",
        "-Xmaxwarns",
        "1000",
        "-cp",
        System.getProperty("java.class.path"),
        "-processorpath",
        processorPath(),
        "-d",
        Files.createDirectories(classes()).toString(),
        "-s",
        Files.createDirectories(folder.resolve("generated")).toString());
  }

  /** The folder with the classes. */
  Path classes() {
    return folder.resolve("classes");
  }

  private static String processorPath() {
    String path = System.getProperty(PROCESSOR_PATH);
    if (path == null) {
      throw new IllegalStateException(
          "Set the system property "
              + PROCESSOR_PATH
              + " to the processor's classes and JavaPoet's jar, as the pom.xml does.");
    }
    return path;
  }
}
