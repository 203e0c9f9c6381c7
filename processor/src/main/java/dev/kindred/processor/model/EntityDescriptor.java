package dev.kindred.processor.model;

import dev.kindred.processor.annotation.ModelAnnotation;
import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Entity with its table, attributes and relations; or a class of value objects, whose table stands
 * for the columns that it adds to those of its owners.
 *
 * @param type its Java class
 * @param embedded the attributes that are value objects, and those inside of them
 * @param relations the relations that it declares, in the order of its attributes, then the reverse
 *     relations that it has no attribute for, ordered by name
 * @param methods the names of the generated methods
 */
public record EntityDescriptor(
    EntityClass type,
    TableDescriptor table,
    List<AttributeDescriptor> attributes,
    List<AttributeDescriptor> embedded,
    List<RelationDescriptor> relations,
    MethodNames methods) {

  /** Copies the lists. */
  public EntityDescriptor {
    attributes = List.copyOf(attributes);
    embedded = List.copyOf(embedded);
    relations = List.copyOf(relations);
  }

  /** Returns the name of its class. */
  public ClassId id() {
    return type.id();
  }

  /** Returns the place of its class. */
  public SourceRef source() {
    return type.source();
  }

  /** Returns whether this compilation writes its generated classes. */
  public boolean own() {
    return type.own();
  }

  /** Returns whether its rows are only read. */
  public boolean isReadOnly() {
    return table.isReadOnly();
  }

  /** Returns whether its table is a view. */
  public boolean isView() {
    return table.view().isPresent();
  }

  /** Returns whether its writes are recorded. */
  public boolean isAudited() {
    return type.annotations().has(ModelAnnotation.AUDITED);
  }

  /** Returns whether it has no key, as a read-only entity may. */
  public boolean isKeyless() {
    return isReadOnly() && keyColumns().isEmpty();
  }

  /** Returns the columns of its table. */
  public List<ColumnDescriptor> columns() {
    return table.columns();
  }

  /** Returns the column at a position. */
  public ColumnDescriptor column(int position) {
    return columns().get(position);
  }

  /** Returns the constraints of its table. */
  public List<ConstraintDescriptor> constraints() {
    return table.constraints();
  }

  /** Returns the names of columns, given by position. */
  public List<String> columnNames(List<Integer> positions) {
    return positions.stream().map(this::column).map(ColumnDescriptor::name).toList();
  }

  /**
   * Returns the name of a constraint or index of columns that nobody named, which may be too long.
   *
   * @param kind the kind of constraint, such as {@code fk}
   */
  public String constraintName(String kind, List<Integer> columns) {
    return String.join("_", kind, table.name(), String.join("_", columnNames(columns)));
  }

  /** Returns whether a column is a part of a value object that may be absent. */
  public boolean isOptionalPart(int column) {
    return embedded.stream()
        .filter(
            each ->
                each.storage() instanceof AttributeDescriptor.Embedded part && part.mayBeAbsent())
        .anyMatch(each -> columnsOf(each.name()).contains(column));
  }

  /** Returns the positions of the primary key's columns. */
  public List<Integer> keyColumns() {
    return IntStream.range(0, columns().size())
        .filter(position -> column(position).isKey())
        .boxed()
        .toList();
  }

  /**
   * Returns the mark that takes deleted rows out of the unique constraint of some columns; empty if
   * it holds for all rows, as it does with the mark or all of the key.
   */
  public Optional<ColumnDescriptor> markOf(List<Integer> unique) {
    List<Integer> key = keyColumns();
    return !key.isEmpty() && unique.containsAll(key)
        ? Optional.empty()
        : columns().stream()
            .filter(column -> column.generation() == ColumnDescriptor.Generation.MARK)
            .filter(column -> !unique.contains(columns().indexOf(column)))
            .findFirst();
  }

  /** Returns the column of the tenant; empty if its rows belong to none. */
  public Optional<ColumnDescriptor> tenant() {
    return columns().stream()
        .filter(column -> column.generation() == ColumnDescriptor.Generation.TENANT)
        .findFirst();
  }

  /** Returns whether the primary key has several columns. */
  public boolean hasCompositeKey() {
    return keyColumns().size() > 1;
  }

  /** Returns the names of the attributes that make the primary key. */
  public List<String> keyAttributes() {
    return attributes.stream()
        .filter(AttributeDescriptor::isKey)
        .filter(this::hasColumns)
        .map(AttributeDescriptor::name)
        .toList();
  }

  /** Returns the positions of an attribute's columns. */
  public List<Integer> columnsOf(String attribute) {
    return forwardRelation(attribute)
        .map(relation -> relation.foreignKey().columns())
        .orElseGet(
            () ->
                IntStream.range(0, columns().size())
                    .filter(position -> isIn(column(position).attribute(), attribute))
                    .boxed()
                    .toList());
  }

  /** Returns whether an attribute is the given one, or a part of that value object. */
  private static boolean isIn(String attribute, String whole) {
    return attribute.equals(whole) || attribute.startsWith(whole + ".");
  }

  /** Returns whether an attribute is a value, a value object or a foreign key. */
  public boolean hasColumns(AttributeDescriptor attribute) {
    return attribute.storage() instanceof AttributeDescriptor.Stored
        || attribute.storage() instanceof AttributeDescriptor.Embedded
        || forwardRelation(attribute.name()).isPresent();
  }

  /** Returns the names of all attributes with columns, those of value objects included. */
  public List<String> names() {
    return Stream.of(
            embedded.stream().map(AttributeDescriptor::name),
            columns().stream().map(ColumnDescriptor::attribute),
            forwardRelations().stream().map(RelationDescriptor::name))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  /** Returns whether it is a class of value objects. */
  public boolean isEmbeddable() {
    return type.isEmbeddable();
  }

  /** Returns the attribute with a name. */
  public Optional<AttributeDescriptor> attribute(String name) {
    return attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  /** Returns the relations that have a foreign key in its table. */
  public List<RelationDescriptor.Forward> forwardRelations() {
    return relations.stream()
        .filter(RelationDescriptor.Forward.class::isInstance)
        .map(RelationDescriptor.Forward.class::cast)
        .toList();
  }

  /** Returns the columns of its attributes, without those of value objects. */
  public List<ColumnDescriptor> declaredColumns() {
    return columns().stream().filter(column -> attribute(column.attribute()).isPresent()).toList();
  }

  /** Returns the forward relations of its attributes, without those inside value objects. */
  public List<RelationDescriptor.Forward> declaredForwardRelations() {
    return forwardRelations().stream()
        .filter(relation -> attribute(relation.name()).isPresent())
        .toList();
  }

  /** Returns the forward relations of an attribute: itself, or those inside a value object. */
  public List<RelationDescriptor.Forward> forwardRelationsOf(String attribute) {
    return forwardRelations().stream()
        .filter(relation -> isIn(relation.name(), attribute))
        .toList();
  }

  /** Returns the forward relations that lead to an entity. */
  public List<RelationDescriptor.Forward> forwardRelationsTo(ClassId target) {
    return forwardRelations().stream()
        .filter(relation -> relation.target().equals(target))
        .toList();
  }

  /** Returns the forward relation of an attribute. */
  public Optional<RelationDescriptor.Forward> forwardRelation(String attribute) {
    return forwardRelations().stream()
        .filter(relation -> relation.name().equals(attribute))
        .findFirst();
  }

  /** Returns the relation that a column belongs to; empty for one that belongs to a value. */
  public Optional<RelationDescriptor.Forward> foreignKey(int column) {
    return forwardRelation(column(column).attribute());
  }

  /** Returns the relations whose foreign key contains a column, which they may share. */
  public List<RelationDescriptor.Forward> relationsOf(int column) {
    return forwardRelations().stream()
        .filter(relation -> relation.foreignKey().columns().contains(column))
        .toList();
  }

  /** Returns whether several attributes store a column. */
  public boolean isShared(int column) {
    boolean hasValue =
        foreignKey(column).isEmpty()
            || attributes.stream()
                .anyMatch(
                    each ->
                        each.storage() instanceof AttributeDescriptor.Stored stored
                            && stored.column() == column);
    return relationsOf(column).size() + (hasValue ? 1 : 0) > 1;
  }

  /** Returns the many-to-many relations that it declares. */
  public List<RelationDescriptor.ManyToMany> manyToManyRelations() {
    return relations.stream()
        .filter(RelationDescriptor.ManyToMany.class::isInstance)
        .map(RelationDescriptor.ManyToMany.class::cast)
        .filter(relation -> relation.declaration().isPresent())
        .toList();
  }
}
