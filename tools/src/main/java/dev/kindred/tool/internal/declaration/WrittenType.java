package dev.kindred.tool.internal.declaration;

import java.util.ArrayList;
import java.util.List;

/**
 * Java type as it is written.
 *
 * @param code the type without packages
 * @param imports the qualified names of the classes in it that must be imported
 */
public record WrittenType(String code, List<String> imports) {

  /** Returns a type that needs no import. */
  public static WrittenType of(String code) {
    return new WrittenType(code, List.of());
  }

  /** Returns the type of lists. */
  public static WrittenType list(WrittenType element) {
    List<String> imports = new ArrayList<>(element.imports());
    imports.add("java.util.List");
    return new WrittenType("List<" + element.code() + ">", imports);
  }

  /** Returns the type of a qualified name. */
  public static WrittenType imported(String qualified) {
    return new WrittenType(qualified.substring(qualified.lastIndexOf('.') + 1), List.of(qualified));
  }
}
