package dev.kindred.tool.internal.source;

import dev.kindred.tool.internal.declaration.DeclaredAttribute;
import dev.kindred.tool.internal.declaration.DeclaredEntity;
import java.util.List;
import java.util.stream.Collectors;

/** Source of an entity that is a record. */
final class RecordSource extends EntitySource {

  private static final String INDENT = "    ";

  RecordSource(String packageName, DeclaredEntity entity) {
    super(packageName, entity);
  }

  @Override
  List<String> tags() {
    return entity().attributes().stream()
        .filter(each -> each.comment().isPresent())
        .map(each -> "@param " + each.name() + " " + tag(each.comment().get()))
        .toList();
  }

  private static String tag(String comment) {
    return DocumentationComment.escaped(comment).replaceAll("\\s+", " ");
  }

  /** Writes all components in one line if they fit, or else each in its own. */
  @Override
  String declaration() {
    List<DeclaredAttribute> attributes = entity().attributes();
    String head = "public record " + entity().name() + "(";
    String inline =
        attributes.stream()
            .map(each -> annotations(each) + component(each))
            .collect(Collectors.joining(", "));
    String body = body("");
    String tail = ")" + body;
    int tailWidth = 1 + body.indexOf('\n');
    if (head.length() + inline.length() + tailWidth <= WIDTH) {
      return head + inline + tail;
    }
    if (INDENT.length() + inline.length() + tailWidth <= WIDTH) {
      return head + "\n" + INDENT + inline + tail;
    }
    return head
        + attributes.stream().map(RecordSource::line).collect(Collectors.joining(",", "", ""))
        + tail;
  }

  private static String component(DeclaredAttribute attribute) {
    return attribute.typeCode() + " " + attribute.name();
  }

  private static String line(DeclaredAttribute attribute) {
    String annotations = annotations(attribute);
    boolean fits =
        INDENT.length() + annotations.length() + component(attribute).length() + 1 <= WIDTH;
    return "\n"
        + INDENT
        + (fits ? annotations : annotations.stripTrailing() + "\n" + INDENT + INDENT)
        + component(attribute);
  }
}
