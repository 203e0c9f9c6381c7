package dev.kindred.processor.report.sample;

import dev.kindred.processor.type.ClassId;
import javax.lang.model.SourceVersion;

/** Names of variables in samples. */
final class SampleVariable {

  private SampleVariable() {}

  /** Returns a name that is no keyword and not that of the database. */
  static String name(String wanted) {
    return wanted.equals("db") || SourceVersion.isKeyword(wanted) ? wanted + "_" : wanted;
  }

  /** Returns the name of a variable for an entity. */
  static String of(ClassId entity) {
    String name = entity.simpleName();
    return name(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }
}
