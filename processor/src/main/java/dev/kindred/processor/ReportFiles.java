package dev.kindred.processor;

import dev.kindred.processor.diagnostic.BuildProblem;
import dev.kindred.processor.diagnostic.ProblemPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Files of the report. They are for people and no output of the compiler, so they are not written
 * beside the classes.
 *
 * @param folder their folder, relative to the compiler's working directory
 */
record ReportFiles(String folder, ProblemPrinter printer) {

  /** Writes the text of each file, given by its name; the first failure is reported. */
  void write(Map<String, String> texts) {
    try {
      Path existing = Files.createDirectories(Path.of(folder));
      for (Map.Entry<String, String> file : texts.entrySet()) {
        Files.writeString(existing.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException | InvalidPathException failure) {
      printer.print(BuildProblem.UNWRITABLE, "The folder of -Akindred.report", failure);
    }
  }
}
