package dev.kindred.processor.report;

import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.EntityDescriptor;
import dev.kindred.processor.model.RelationDescriptor;
import dev.kindred.processor.model.RelationDescriptor.Forward;
import dev.kindred.processor.model.SchemaDescriptor;
import dev.kindred.processor.report.markup.EntityLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Entity-relationship diagram in Mermaid's language, which GitHub and others draw. */
final class MermaidDiagram {

  private final EntityLabels labels;

  private MermaidDiagram(EntityLabels labels) {
    this.labels = labels;
  }

  static String of(SchemaDescriptor schema) {
    MermaidDiagram diagram = new MermaidDiagram(new EntityLabels(schema.entities()));
    List<String> lines = new ArrayList<>(List.of("erDiagram"));
    schema.entities().forEach(entity -> lines.addAll(diagram.entity(entity)));
    schema.entities().stream().flatMap(diagram::relations).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  private List<String> entity(EntityDescriptor entity) {
    List<String> lines = new ArrayList<>();
    lines.add("  " + name(entity) + " {");
    IntStream.range(0, entity.columns().size())
        .mapToObj(position -> "    " + column(entity, position))
        .forEach(lines::add);
    lines.add("  }");
    return lines;
  }

  private String name(EntityDescriptor entity) {
    return quoted(labels.label(entity.id()));
  }

  private static String quoted(String text) {
    return '"' + text.replaceAll("[\"%\\\\]", "_") + '"';
  }

  private static String column(EntityDescriptor entity, int position) {
    ColumnDescriptor column = entity.column(position);
    List<String> keys = new ArrayList<>();
    if (column.isKey()) {
      keys.add("PK");
    }
    if (!entity.relationsOf(position).isEmpty()) {
      keys.add("FK");
    }
    String declaration = type(column) + " " + word(column.name());
    return keys.isEmpty() ? declaration : declaration + " " + String.join(", ", keys);
  }

  /** Returns the SQL type without its size, as one word. */
  private static String type(ColumnDescriptor column) {
    String type = column.definition().sqlType().replaceAll("\\([^)]*\\)|\\[\\]", "");
    return word(type) + (column.type().isArray() ? "[]" : "");
  }

  /** Returns a text with underscores for what Mermaid takes in no name, and after its keywords. */
  private static String word(String text) {
    String word = text.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[0-9])", "_");
    return word.matches("(?i)[pfu]k") ? word + "_" : word;
  }

  private Stream<String> relations(EntityDescriptor entity) {
    return Stream.concat(
        entity.forwardRelations().stream()
            .map(relation -> line(entity, relation, symbol(relation))),
        entity.manyToManyRelations().stream()
            .filter(relation -> relation.table().association().isEmpty())
            .map(relation -> line(entity, relation, "}o--o{")));
  }

  private static String symbol(Forward relation) {
    return (relation.foreignKey().isUnique() ? "|o--" : "}o--")
        + (relation.foreignKey().isOptional() ? "o|" : "||");
  }

  private String line(EntityDescriptor source, RelationDescriptor relation, String symbol) {
    return "  %s %s %s : %s"
        .formatted(
            name(source), symbol, quoted(labels.label(relation.target())), quoted(relation.name()));
  }
}
