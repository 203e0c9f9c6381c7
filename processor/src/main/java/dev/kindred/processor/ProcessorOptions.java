package dev.kindred.processor;

import dev.kindred.processor.model.GeneratedNames;
import dev.kindred.processor.type.AvailableClasses;
import java.util.Map;
import javax.lang.model.SourceVersion;

/**
 * Options of the processor.
 *
 * @param suffix {@code -Akindred.suffix=}: the text that follows an entity's name in that of its
 *     metamodel class
 */
record ProcessorOptions(String suffix) {

  static final String SUFFIX = "kindred.suffix";

  static ProcessorOptions of(Map<String, String> options) {
    String suffix = options.get(SUFFIX);
    return new ProcessorOptions(suffix == null ? GeneratedNames.DEFAULT_SUFFIX : suffix);
  }

  /** Returns whether an entity's name and the suffix make another name. */
  boolean isValid() {
    return !suffix.isEmpty() && SourceVersion.isIdentifier("X" + suffix);
  }

  GeneratedNames names(AvailableClasses classes) {
    return new GeneratedNames(isValid() ? suffix : GeneratedNames.DEFAULT_SUFFIX, classes);
  }
}
