package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.ColumnDefinition;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.ColumnOrigin;
import dev.kindred.processor.model.ColumnSizeDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.model.IdentifierLimit;
import dev.kindred.processor.type.Capitals;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Resolver of attributes' columns. A foreign key has the columns that it references, which may be
 * those of a foreign key in turn; one that references itself in this way has none.
 */
final class ColumnResolver {

  private final AttributeIndex attributes;
  private final ReferenceResolver references;
  private final GenerationResolver generations;
  private final NamingStrategies naming;
  private final Map<Attribute, List<ColumnDescriptor>> resolved = new HashMap<>();
  private final Map<ClassId, TableColumns> tables = new HashMap<>();
  private final Deque<Attribute> open = new ArrayDeque<>();

  ColumnResolver(AttributeIndex attributes, NamingStrategies naming) {
    this.attributes = attributes;
    this.references = new ReferenceResolver(attributes);
    this.generations = new GenerationResolver(attributes);
    this.naming = naming;
  }

  /** Returns all columns of an entity, in the order of its attributes. */
  List<ColumnDescriptor> columns(ClassId entity) {
    return table(entity).columns();
  }

  private TableColumns table(ClassId entity) {
    TableColumns known = tables.get(entity);
    if (known != null) {
      return known;
    }
    TableColumns table = new TableColumns(attributes.of(entity), this::columns);
    tables.put(entity, table);
    return table;
  }

  /** Returns the columns of an entity's primary key. */
  List<ColumnDescriptor> key(ClassId entity) {
    return new TableColumns(attributes.key(entity), this::columns).columns();
  }

  /** Returns the positions of an attribute's columns. */
  List<Integer> positions(Attribute attribute) {
    return attribute.kind() instanceof AttributeKind.Embedded
        ? parts(attribute).flatMap(part -> positions(part).stream()).toList()
        : table(attribute.owner()).positions(attribute);
  }

  /** Returns the position of a value object's first column; 0 if it has none, which is an error. */
  int firstPosition(Attribute embedded) {
    return positions(embedded).stream().findFirst().orElse(0);
  }

  private Stream<Attribute> parts(Attribute embedded) {
    return attributes.of(embedded.owner()).stream().filter(part -> part.isIn(embedded));
  }

  /** Returns the positions, in the target, of the columns that a foreign key references. */
  List<Integer> referencedPositions(AttributeKind.Forward kind) {
    return references
        .named(kind)
        .map(this::positions)
        .orElseGet(
            () ->
                attributes.key(kind.target()).stream()
                    .flatMap(attribute -> positions(attribute).stream())
                    .distinct()
                    .sorted()
                    .toList());
  }

  private List<ColumnDescriptor> referenced(AttributeKind.Forward kind) {
    return references.named(kind).map(this::columns).orElseGet(() -> key(kind.target()));
  }

  /** Returns the columns that an attribute declares, some of which it may share with others. */
  List<ColumnDescriptor> columns(Attribute attribute) {
    List<ColumnDescriptor> known = resolved.get(attribute);
    if (known != null) {
      return known;
    }
    if (open.contains(attribute)) {
      return List.of();
    }
    open.addLast(attribute);
    List<ColumnDescriptor> columns = resolve(attribute);
    open.removeLast();
    resolved.put(attribute, columns);
    return columns;
  }

  private List<ColumnDescriptor> resolve(Attribute attribute) {
    if (attribute.kind() instanceof AttributeKind.Value value) {
      return List.of(value(attribute, value));
    }
    if (attribute.kind() instanceof AttributeKind.Embedded) {
      return parts(attribute).flatMap(part -> columns(part).stream()).toList();
    }
    return attribute.kind() instanceof AttributeKind.Forward forward
        ? foreignKey(attribute, forward)
        : List.of();
  }

  /**
   * Returns the name of a column, which may be written; one in a value object has a prefix. A name
   * with a prefix that nobody wrote is shortened.
   */
  private String named(Attribute attribute, Optional<String> written, Supplier<String> automatic) {
    List<Attribute> embedded = attribute.place().embedded();
    String name = naming.of(attribute).part(embedded, written.orElseGet(automatic));
    return embedded.isEmpty() ? name : IdentifierLimit.fitting(name);
  }

  /** A generated value may be declared nullable, since the attribute is null until it is saved. */
  private ColumnDescriptor value(Attribute attribute, AttributeKind.Value kind) {
    Optional<AnnotationDeclaration> column = attribute.annotation(ModelAnnotation.COLUMN);
    Generation generation = generations.resolve(attribute, kind);
    boolean isNullable =
        attribute.place().isOptional()
            || (kind.isNullable() && (!generation.isComplete() || kind.isOptional()));
    return new ColumnDescriptor(
        named(
            attribute,
            column.flatMap(annotation -> annotation.text("name")),
            () -> naming.of(attribute).column(attribute.simpleName())),
        new ColumnOrigin(
            attribute.name(),
            attribute.part(),
            attribute.columnSource(),
            attribute
                .place()
                .source()
                .or(() -> column.map(annotation -> annotation.at("name")))
                .orElse(attribute.source())),
        new ColumnDefinition(
            kind.type().storedAs(column.flatMap(annotation -> annotation.text("type"))),
            size(column, kind),
            isNullable),
        attribute.isKey(),
        generation,
        DefaultResolver.resolve(attribute, kind.type()),
        GenerationResolver.sql(attribute));
  }

  private static ColumnSizeDescriptor size(
      Optional<AnnotationDeclaration> column, AttributeKind.Value kind) {
    int longest = kind.type().enumConstants().stream().mapToInt(String::length).max().orElse(0);
    return new ColumnSizeDescriptor(
            number(column, "length", defaultLength(column, kind)),
            number(column, "precision", ColumnSizeDescriptor.DEFAULT.precision()),
            number(column, "scale", ColumnSizeDescriptor.DEFAULT.scale()))
        .atLeast(longest);
  }

  /** Returns no limit where the database's own type has one or none. */
  private static int defaultLength(
      Optional<AnnotationDeclaration> column, AttributeKind.Value kind) {
    boolean hasOwnType = column.flatMap(annotation -> annotation.text("type")).isPresent();
    return hasOwnType && !kind.type().isEnum()
        ? Integer.MAX_VALUE
        : kind.type().kind().defaultLength();
  }

  private static int number(
      Optional<AnnotationDeclaration> annotation, String member, int otherwise) {
    return annotation.flatMap(a -> a.number(member)).orElse(otherwise);
  }

  private List<ColumnDescriptor> foreignKey(Attribute attribute, AttributeKind.Forward kind) {
    List<ColumnDescriptor> referenced = referenced(kind);
    return referenced.size() == 1
        ? List.of(foreignKeyColumn(attribute, kind, referenced.get(0)))
        : IntStream.range(0, referenced.size())
            .mapToObj(part -> foreignKeyPart(attribute, kind, part, referenced.get(part)))
            .toList();
  }

  private ColumnDescriptor foreignKeyColumn(
      Attribute attribute, AttributeKind.Forward kind, ColumnDescriptor to) {
    AnnotationDeclaration relation = kind.relation();
    Optional<String> name = relation.columnNames("column").stream().findFirst();
    return new ColumnDescriptor(
        named(attribute, name, () -> foreignKeyName(attribute, relation, to)),
        new ColumnOrigin(
            attribute.name(),
            attribute.part(),
            attribute.columnSource(),
            attribute
                .place()
                .source()
                .orElseGet(() -> name.isPresent() ? nameSource(relation) : attribute.source())),
        new ColumnDefinition(type(attribute, kind, to), to.size(), isOptional(attribute, kind)),
        attribute.isKey(),
        GenerationResolver.ofForeignKey(attribute),
        DefaultResolver.resolve(attribute, to.type()),
        GenerationResolver.sql(attribute));
  }

  /** Returns the referenced type; the stored type if generated code can't name its Java type. */
  private static ColumnTypeDescriptor type(
      Attribute attribute, AttributeKind.Forward kind, ColumnDescriptor to) {
    boolean isSamePackage = attribute.owner().packageName().equals(kind.target().packageName());
    return isSamePackage || to.type().isPublic() ? to.type() : to.type().stored();
  }

  private String foreignKeyName(
      Attribute attribute, AnnotationDeclaration relation, ColumnDescriptor to) {
    NamingStrategy strategy = naming.of(attribute);
    return relation.text("references").isEmpty()
        ? strategy.foreignKey(attribute.simpleName())
        : strategy.foreignKey(attribute.simpleName(), to.name());
  }

  /** Returns whether a foreign key accepts NULL: its relation or its value object is optional. */
  static boolean isOptional(Attribute attribute, AttributeKind.Forward kind) {
    return kind.relation().flag("optional") || attribute.place().isOptional();
  }

  private static SourceRef nameSource(AnnotationDeclaration relation) {
    return relation.at(relation.isWritten("columns") ? "columns" : "column");
  }

  /** Returns one of several columns. */
  private ColumnDescriptor foreignKeyPart(
      Attribute attribute, AttributeKind.Forward kind, int part, ColumnDescriptor to) {
    List<String> names = kind.relation().texts("columns");
    boolean isNamed = part < names.size();
    return new ColumnDescriptor(
        named(
            attribute,
            isNamed ? Optional.of(names.get(part)) : Optional.empty(),
            () -> naming.of(attribute).foreignKey(attribute.simpleName(), to.name())),
        new ColumnOrigin(
            attribute.name(),
            attribute.part() + Capitals.capitalise(to.part()),
            attribute.columnSource(),
            attribute
                .place()
                .source()
                .orElseGet(() -> isNamed ? nameSource(kind.relation()) : attribute.source())),
        new ColumnDefinition(type(attribute, kind, to), to.size(), isOptional(attribute, kind)),
        attribute.isKey(),
        Generation.NONE,
        DefaultResolver.ofCompositeKey(attribute),
        Optional.empty());
  }
}
