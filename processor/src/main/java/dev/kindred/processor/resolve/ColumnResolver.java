package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.Problem;
import dev.kindred.processor.diagnostic.ProblemReport;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.ColumnSizeDescriptor;
import dev.kindred.processor.model.DefaultValue;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives attributes their columns. A foreign key has the columns that it refers to, which may be a
 * foreign key's in turn.
 */
final class ColumnResolver {

  private final AttributeIndex attributes;
  private final ReferenceResolver references;
  private final DefaultResolver defaults;
  private final GenerationResolver generations;
  private final ProblemReport report;
  private final Map<Attribute, List<ColumnDescriptor>> resolved = new HashMap<>();
  private final Deque<Attribute> open = new ArrayDeque<>();

  ColumnResolver(AttributeIndex attributes, ProblemReport report) {
    this.attributes = attributes;
    this.references = new ReferenceResolver(attributes, report);
    this.defaults = new DefaultResolver(report);
    this.generations = new GenerationResolver(attributes, report);
    this.report = report;
  }

  /** All columns of an entity, in the order of its attributes. */
  List<ColumnDescriptor> columns(ClassId entity) {
    return attributes.of(entity).stream().flatMap(a -> columns(a).stream()).toList();
  }

  /** The positions of an attribute's columns. */
  List<Integer> positions(Attribute attribute) {
    int first = 0;
    for (Attribute other : attributes.of(attribute.owner())) {
      if (other.equals(attribute)) {
        break;
      }
      first += columns(other).size();
    }
    return Stream.iterate(first, position -> position + 1)
        .limit(columns(attribute).size())
        .toList();
  }

  /** The positions, in the target, of the columns that a foreign key refers to. */
  List<Integer> referencedPositions(Attribute attribute, AttributeKind.Forward role) {
    return references.of(attribute, role).stream().flatMap(a -> positions(a).stream()).toList();
  }

  List<ColumnDescriptor> columns(Attribute attribute) {
    List<ColumnDescriptor> known = resolved.get(attribute);
    if (known != null) {
      return known;
    }
    if (open.contains(attribute)) {
      reportCycle(attribute);
      return List.of();
    }
    open.addLast(attribute);
    List<ColumnDescriptor> columns = resolve(attribute);
    open.removeLast();
    resolved.put(attribute, columns);
    return columns;
  }

  private void reportCycle(Attribute attribute) {
    report.add(
        Problem.CYCLIC_KEY,
        attribute.source(),
        attribute,
        Stream.concat(
                open.stream().dropWhile(each -> !each.equals(attribute)), Stream.of(attribute))
            .map(Attribute::toString)
            .collect(Collectors.joining(" -> ")));
  }

  private List<ColumnDescriptor> resolve(Attribute attribute) {
    if (attribute.role() instanceof AttributeKind.Value value) {
      return List.of(value(attribute, value));
    }
    return attribute.role() instanceof AttributeKind.Forward forward
        ? foreignKey(attribute, forward)
        : List.of();
  }

  /** What is generated may be declared nullable, since it is null until it is saved. */
  private ColumnDescriptor value(Attribute attribute, AttributeKind.Value role) {
    Optional<AnnotationDeclaration> column =
        attribute.declaration().annotation(ModelAnnotation.COLUMN);
    Generation generation = generations.of(attribute, role);
    return new ColumnDescriptor(
        attribute.name(),
        attribute.source(),
        column.map(annotation -> annotation.at("name")).orElse(attribute.source()),
        attribute.name(),
        column
            .flatMap(annotation -> annotation.text("name"))
            .orElseGet(() -> NamingStrategy.column(attribute.name())),
        role.type(),
        size(column, role),
        role.isNullable() && (generation == Generation.NONE || role.isOptional()),
        attribute.isKey(),
        generation,
        defaults.resolve(attribute, role.type()));
  }

  private static ColumnSizeDescriptor size(
      Optional<AnnotationDeclaration> column, AttributeKind.Value role) {
    int longest = role.type().enumConstants().stream().mapToInt(String::length).max().orElse(0);
    return new ColumnSizeDescriptor(
            number(column, "length", ColumnSizeDescriptor.DEFAULT.length()),
            number(column, "precision", ColumnSizeDescriptor.DEFAULT.precision()),
            number(column, "scale", ColumnSizeDescriptor.DEFAULT.scale()))
        .atLeast(longest);
  }

  private static int number(
      Optional<AnnotationDeclaration> annotation, String member, int otherwise) {
    return annotation.flatMap(a -> a.number(member)).orElse(otherwise);
  }

  private List<ColumnDescriptor> foreignKey(Attribute attribute, AttributeKind.Forward role) {
    List<ColumnDescriptor> referenced =
        references.of(attribute, role).stream().flatMap(a -> columns(a).stream()).toList();
    Optional<String> written = role.relation().text("column");
    boolean isComposite = referenced.size() > 1;
    if (isComposite && written.isPresent()) {
      report.add(
          Problem.COLUMN_OF_COMPOSITE_KEY,
          role.relation().at("column"),
          attribute.name(),
          referenced.stream().map(ColumnDescriptor::part).collect(Collectors.joining(", ")));
    }
    Optional<String> name = isComposite ? Optional.empty() : written;
    return referenced.stream()
        .map(to -> reference(attribute, role, to, name, isComposite))
        .toList();
  }

  private ColumnDescriptor reference(
      Attribute attribute,
      AttributeKind.Forward role,
      ColumnDescriptor to,
      Optional<String> name,
      boolean isComposite) {
    SourceRef nameSource = name.isPresent() ? role.relation().at("column") : attribute.source();
    Optional<DefaultValue> defaultValue =
        isComposite ? defaults.refuseComposite(attribute) : defaults.resolve(attribute, to.type());
    return new ColumnDescriptor(
        attribute.name(),
        attribute.source(),
        nameSource,
        isComposite ? attribute.name() + NamingStrategy.capitalise(to.part()) : attribute.name(),
        name.orElseGet(() -> foreignKeyName(attribute, role, to, isComposite)),
        to.type(),
        to.size(),
        role.relation().flag("optional"),
        attribute.isKey(),
        Generation.NONE,
        defaultValue);
  }

  /** The key is called id, whatever its column is; any other column is called by its name. */
  private static String foreignKeyName(
      Attribute attribute, AttributeKind.Forward role, ColumnDescriptor to, boolean isComposite) {
    boolean isKey = !isComposite && role.relation().text("references").isEmpty();
    return NamingStrategy.foreignKey(attribute.name(), isKey ? "id" : to.name());
  }
}
