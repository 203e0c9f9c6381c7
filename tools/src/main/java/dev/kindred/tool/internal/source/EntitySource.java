package dev.kindred.tool.internal.source;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.declaration.DeclaredAttribute;
import dev.kindred.tool.internal.declaration.DeclaredEntity;
import dev.kindred.tool.internal.declaration.DeclaredEnum;
import java.util.List;
import java.util.stream.Collectors;

/** What the source of an entity has, whether it is a record or a class. */
abstract class EntitySource {

  static final int WIDTH = 100;

  private final String packageName;
  private final DeclaredEntity entity;

  EntitySource(String packageName, DeclaredEntity entity) {
    this.packageName = packageName;
    this.entity = entity;
  }

  DeclaredEntity entity() {
    return entity;
  }

  /** Returns the source. */
  WrittenFile file() {
    String text =
        packageClause(packageName)
            + Imports.of(entity).code()
            + DocumentationComment.of("", DocumentationComment.escaped(entity.comment()), tags())
            + notes()
            + entity.annotations().stream()
                .map(each -> each.code() + "\n")
                .collect(Collectors.joining())
            + declaration();
    return new WrittenFile(entity.name() + ".java", text);
  }

  static String packageClause(String packageName) {
    return packageName.isEmpty() ? "" : "package " + packageName + ";\n\n";
  }

  private String notes() {
    return entity.notes().stream()
        .flatMap(note -> DocumentationComment.lines(note, WIDTH - 3).stream())
        .map(line -> "// " + line.replace("\\u", "\\ u") + "\n")
        .collect(Collectors.joining());
  }

  /** Returns the tags of the documentation. */
  abstract List<String> tags();

  /** Returns the declaration with its body. */
  abstract String declaration();

  String body(String content) {
    String enums =
        entity.enums().stream()
            .map(each -> "\n" + enumeration("  ", each))
            .collect(Collectors.joining());
    return content.isEmpty() && enums.isEmpty() ? " {}\n" : " {\n" + content + enums + "}\n";
  }

  /** Returns the code of an enum. */
  static String enumeration(String indent, DeclaredEnum declaration) {
    return DocumentationComment.of(
            indent, DocumentationComment.escaped(declaration.comment()), List.of())
        + indent
        + "public enum "
        + declaration.name()
        + " {\n"
        + declaration.constants().stream()
            .map(each -> indent + "  " + each)
            .collect(Collectors.joining(",\n"))
        + "\n"
        + indent
        + "}\n";
  }

  static String annotations(DeclaredAttribute attribute) {
    return attribute.annotations().stream()
        .map(AnnotationUse::code)
        .map(code -> code + " ")
        .collect(Collectors.joining());
  }
}
