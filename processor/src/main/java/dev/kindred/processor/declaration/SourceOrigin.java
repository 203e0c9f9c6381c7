package dev.kindred.processor.declaration;

import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Tells classes in source from those in class files, where the compiler lets us see it. */
final class SourceOrigin {

  private final @Nullable Trees trees;

  SourceOrigin(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  /** Only javac has them, and not behind every build tool. */
  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return null;
    }
  }

  /** Whether a class is known to come from a class file. */
  boolean isClassFile(TypeElement type) {
    return trees != null && trees.getPath(type) == null;
  }
}
