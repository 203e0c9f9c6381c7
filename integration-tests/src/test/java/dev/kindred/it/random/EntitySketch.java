package dev.kindred.it.random;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Entity of a random model, as far as it has been drawn. */
final class EntitySketch {

  /** How its class is written. */
  enum Form {
    RECORD,
    FIELDS,
    PRIVATE_FIELDS
  }

  private final String simpleName;
  private final String outer;
  private final Form form;
  private final boolean isPublic;
  private final String table;
  private final boolean isTableWritten;
  private final List<AttributeSketch> attributes = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> columns = new HashSet<>();
  private String unique = "";

  EntitySketch(
      String simpleName,
      String outer,
      Form form,
      boolean isPublic,
      String table,
      boolean isTableWritten) {
    this.simpleName = simpleName;
    this.outer = outer;
    this.form = form;
    this.isPublic = isPublic;
    this.table = table;
    this.isTableWritten = isTableWritten;
  }

  /** The name by which the package refers to it. */
  String name() {
    return outer.isEmpty() ? simpleName : outer + "." + simpleName;
  }

  String simpleName() {
    return simpleName;
  }

  /** The name of its file, without the ending. */
  String file() {
    return outer.isEmpty() ? simpleName : outer;
  }

  String table() {
    return table;
  }

  boolean isField() {
    return form != Form.RECORD;
  }

  List<AttributeSketch> attributes() {
    return attributes;
  }

  List<AttributeSketch> key() {
    return attributes.stream().filter(AttributeSketch::isKey).toList();
  }

  /** The names of its key's columns. */
  List<String> keyColumns() {
    return key().stream().flatMap(each -> each.columns().stream()).toList();
  }

  /** The names of its attributes and reverse relations, in lower case. */
  Set<String> names() {
    return names;
  }

  /** The names of its columns, in lower case. */
  Set<String> columns() {
    return columns;
  }

  void add(AttributeSketch attribute) {
    attributes.add(attribute);
  }

  void uniqueTogether(String annotation) {
    unique = annotation;
  }

  /** The source of its file, without the package. */
  String source() {
    String type = form == Form.RECORD ? record() : classOfFields();
    return outer.isEmpty()
        ? (isPublic ? "public " : "") + type
        : "public final class "
            + outer
            + " {\n  private "
            + outer
            + "() {}\n\n"
            + (isPublic ? "public " : "")
            + (form == Form.RECORD ? "" : "static ")
            + type
            + "}\n";
  }

  /** The annotations of the class; written after its modifiers, where they may stand too. */
  private String annotations() {
    List<String> members = new ArrayList<>();
    if (isTableWritten) {
      members.add("table = " + Sources.text(table));
    }
    if (!unique.isEmpty()) {
      members.add("unique = " + unique);
    }
    return "@dev.kindred.model.Entity(" + String.join(", ", members) + ") ";
  }

  private String level() {
    boolean hasLevel = attributes.stream().anyMatch(each -> each.kind() == ValueKind.LEVEL);
    return hasLevel ? "  enum Level { LOW, HIGH }\n" : "";
  }

  private String record() {
    return annotations()
        + "record "
        + simpleName
        + "(\n"
        + attributes.stream()
            .map(each -> "    " + each.declaration())
            .collect(Collectors.joining(",\n"))
        + ") {\n"
        + level()
        + "}\n";
  }

  private String classOfFields() {
    StringBuilder text = new StringBuilder(annotations()).append("class " + simpleName + " {\n");
    for (AttributeSketch each : attributes) {
      text.append("  ")
          .append(form == Form.PRIVATE_FIELDS ? "private " : isPublic ? "public " : "")
          .append(each.declaration())
          .append(";\n");
      if (form == Form.PRIVATE_FIELDS) {
        text.append(Sources.accessors(each));
      }
    }
    return text.append(level()).append("}\n").toString();
  }
}
