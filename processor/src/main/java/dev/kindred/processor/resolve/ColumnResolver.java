package dev.kindred.processor.resolve;

import dev.kindred.processor.annotation.AnnotationDeclaration;
import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.model.ColumnDefinition;
import dev.kindred.processor.model.ColumnDescriptor;
import dev.kindred.processor.model.ColumnDescriptor.Generation;
import dev.kindred.processor.model.ColumnHints;
import dev.kindred.processor.model.ColumnOrigin;
import dev.kindred.processor.model.ColumnSizeDescriptor;
import dev.kindred.processor.model.ColumnTypeDescriptor;
import dev.kindred.processor.resolve.ColumnNames.ColumnName;
import dev.kindred.processor.type.Capitals;
import dev.kindred.processor.type.ClassId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
  private final ColumnNames names;
  private final Map<Attribute, List<ColumnDescriptor>> resolved = new HashMap<>();
  private final Map<ClassId, TableColumns> tables = new HashMap<>();
  private final Deque<Attribute> open = new ArrayDeque<>();

  ColumnResolver(AttributeIndex attributes, NamingStrategies naming) {
    this.attributes = attributes;
    this.references = new ReferenceResolver(attributes);
    this.generations = new GenerationResolver(attributes);
    this.naming = naming;
    this.names = new ColumnNames(naming);
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

  /** A generated value may be declared nullable, since the attribute is null until it is saved. */
  private ColumnDescriptor value(Attribute attribute, AttributeKind.Value kind) {
    Optional<AnnotationDeclaration> column = attribute.annotation(ModelAnnotation.COLUMN);
    Generation generation = generations.resolve(attribute, kind);
    boolean isNullable =
        attribute.place().isOptional()
            || (kind.isNullable() && (!generation.isComplete() || kind.isOptional()));
    UnaryOperator<String> automatic = naming.of(attribute)::column;
    ColumnName name =
        names.of(
            attribute,
            0,
            column.flatMap(annotation -> annotation.text("name")),
            automatic,
            automatic);
    return new ColumnDescriptor(
        name.now(),
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
        GenerationResolver.sql(attribute),
        hints(attribute, name, isNullable),
        attribute.comment());
  }

  /** Returns the hints at a column; one that accepts NULL is not filled. */
  private static ColumnHints hints(Attribute attribute, ColumnName name, boolean isNullable) {
    return new ColumnHints(
        name.former(),
        attribute
            .annotation(ModelAnnotation.BACKFILL)
            .flatMap(backfill -> backfill.text("value"))
            .filter(sql -> !isNullable));
  }

  private static ColumnSizeDescriptor size(
      Optional<AnnotationDeclaration> column, AttributeKind.Value kind) {
    int longest =
        kind.type().single().enumConstants().stream().mapToInt(String::length).max().orElse(0);
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
    return hasOwnType && !kind.type().single().isEnum()
        ? Integer.MAX_VALUE
        : kind.type().single().kind().defaultLength();
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
    Optional<String> written = relation.columnNames("column").stream().findFirst();
    boolean isNullable = isOptional(attribute, kind);
    ColumnName name =
        names.of(
            attribute,
            0,
            written,
            simpleName -> foreignKeyName(attribute, simpleName, relation, to.name()),
            simpleName -> foreignKeyName(attribute, simpleName, relation, to.formerName()));
    return new ColumnDescriptor(
        name.now(),
        new ColumnOrigin(
            attribute.name(),
            attribute.part(),
            attribute.columnSource(),
            attribute
                .place()
                .source()
                .orElseGet(() -> written.isPresent() ? nameSource(relation) : attribute.source())),
        new ColumnDefinition(type(attribute, kind, to), to.size(), isNullable),
        attribute.isKey(),
        GenerationResolver.ofForeignKey(attribute),
        DefaultResolver.resolve(attribute, to.type()),
        GenerationResolver.sql(attribute),
        hints(attribute, name, isNullable),
        attribute.comment());
  }

  /** Returns the referenced type; the stored type if generated code can't name its Java type. */
  private static ColumnTypeDescriptor type(
      Attribute attribute, AttributeKind.Forward kind, ColumnDescriptor to) {
    boolean isSamePackage = attribute.owner().packageName().equals(kind.target().packageName());
    return isSamePackage || to.type().isPublic() ? to.type() : to.type().stored();
  }

  private String foreignKeyName(
      Attribute attribute, String simpleName, AnnotationDeclaration relation, String referenced) {
    NamingStrategy strategy = naming.of(attribute);
    return relation.text("references").isEmpty()
        ? strategy.foreignKey(simpleName)
        : strategy.foreignKey(simpleName, referenced);
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
    List<String> written = kind.relation().texts("columns");
    boolean isNamed = part < written.size();
    NamingStrategy strategy = naming.of(attribute);
    ColumnName name =
        names.of(
            attribute,
            part,
            isNamed ? Optional.of(written.get(part)) : Optional.empty(),
            simpleName -> strategy.foreignKey(simpleName, to.name()),
            simpleName -> strategy.foreignKey(simpleName, to.formerName()));
    return new ColumnDescriptor(
        name.now(),
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
        Optional.empty(),
        new ColumnHints(name.former(), Optional.empty()),
        attribute.comment());
  }
}
