package dev.kindred.tool;

import dev.kindred.stability.Preview;
import java.nio.file.Path;
import java.util.List;

/**
 * Options of {@link Statements}.
 *
 * @param classPath the class path of the application: its class output, what its calls need, and
 *     the drivers of its databases
 * @param mainClass the class whose {@code main} method makes the calls
 * @param arguments the arguments of the method
 * @param folder the folder of the files, one for each database
 */
@Preview
public record StatementsOptions(
    List<Path> classPath, String mainClass, List<String> arguments, Path folder) {

  /** Creates options. */
  public StatementsOptions {
    classPath = List.copyOf(classPath);
    arguments = List.copyOf(arguments);
  }
}
