package dev.kindred.tool.internal.source;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import dev.kindred.tool.internal.declaration.DeclaredAttribute;
import dev.kindred.tool.internal.declaration.DeclaredEntity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Source of an entity that is a class: private fields with accessors. */
final class ClassSource extends EntitySource {

  ClassSource(String packageName, DeclaredEntity entity) {
    super(packageName, entity);
  }

  @Override
  List<String> tags() {
    return List.of();
  }

  @Override
  String declaration() {
    List<DeclaredAttribute> attributes = entity().attributes();
    String fields =
        attributes.stream().map(each -> "\n" + field(each)).collect(Collectors.joining());
    String accessors =
        attributes.stream()
            .map(each -> "\n" + getter(each) + "\n" + setter(each))
            .collect(Collectors.joining());
    return "public class " + entity().name() + body(fields + accessors);
  }

  private static String field(DeclaredAttribute attribute) {
    String comment =
        attribute
            .comment()
            .map(
                text ->
                    DocumentationComment.of("  ", DocumentationComment.escaped(text), List.of()))
            .orElse("");
    String annotations =
        attribute.annotations().stream()
            .map(AnnotationUse::code)
            .map(code -> "  " + code + "\n")
            .collect(Collectors.joining());
    return comment
        + annotations
        + "  private "
        + attribute.typeCode()
        + " "
        + attribute.name()
        + ";\n";
  }

  private static String getter(DeclaredAttribute attribute) {
    String prefix = attribute.type().code().equals("boolean") ? "is" : "get";
    return "  public "
        + attribute.typeCode()
        + " "
        + prefix
        + capitalised(attribute.name())
        + "() {\n    return "
        + attribute.name()
        + ";\n  }\n";
  }

  private static String setter(DeclaredAttribute attribute) {
    return "  public void set"
        + capitalised(attribute.name())
        + "("
        + attribute.typeCode()
        + " "
        + attribute.name()
        + ") {\n    this."
        + attribute.name()
        + " = "
        + attribute.name()
        + ";\n  }\n";
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
