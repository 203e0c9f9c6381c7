package dev.kindred.processor.declaration;

import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Origin of classes, source or class files, as far as the compiler gives access to it. */
public final class SourceOrigin {

  private final @Nullable Trees trees;

  /** Creates the origin of this compilation's classes. */
  public SourceOrigin(ProcessingEnvironment environment) {
    this.trees = trees(environment);
  }

  /** Returns javac's trees; other compilers, and some build tools, give no access to them. */
  private static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (IllegalArgumentException | LinkageError notJavac) {
      return null;
    }
  }

  /** Returns whether a class is known to come from a class file. */
  public boolean isClassFile(TypeElement type) {
    return trees != null && trees.getPath(type) == null;
  }
}
