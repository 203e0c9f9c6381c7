package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;
import dev.kindred.processor.type.ClassId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An entity.
 *
 * @param own whether its generated types are this compilation's to write
 * @param shape what kind of class it is
 * @param tableSource where the table's name comes from
 * @param schema the table's schema; empty for the connection's own
 * @param relations those that it declares, in the order of its attributes, then those of others
 *     that lead to it, ordered by name
 */
public record EntityDescriptor(
    ClassId id,
    SourceRef source,
    boolean own,
    ClassTraits shape,
    String schema,
    String table,
    SourceRef tableSource,
    List<AttributeDescriptor> attributes,
    List<ColumnDescriptor> columns,
    List<RelationDescriptor> relations,
    List<ConstraintDescriptor> constraints,
    MethodNames lookups) {

  /** The positions of the key's columns. */
  public List<Integer> keyColumns() {
    return IntStream.range(0, columns.size())
        .filter(position -> columns.get(position).isKey())
        .boxed()
        .toList();
  }

  /** Whether several columns make the key. */
  public boolean hasCompositeKey() {
    return keyColumns().size() > 1;
  }

  /** The column at a position. */
  public ColumnDescriptor column(int position) {
    return columns.get(position);
  }

  /** The positions of an attribute's columns. */
  public List<Integer> columnsOf(String attribute) {
    return IntStream.range(0, columns.size())
        .filter(position -> columns.get(position).attribute().equals(attribute))
        .boxed()
        .toList();
  }

  /** The attribute of a name. */
  public Optional<AttributeDescriptor> attribute(String name) {
    return attributes.stream().filter(attribute -> attribute.name().equals(name)).findFirst();
  }

  /** The relations that have a foreign key in its table. */
  public List<RelationDescriptor.Forward> forwardRelations() {
    return relations.stream()
        .filter(RelationDescriptor.Forward.class::isInstance)
        .map(RelationDescriptor.Forward.class::cast)
        .toList();
  }

  /** The relation whose foreign key a column belongs to. */
  public Optional<RelationDescriptor.Forward> foreignKey(int column) {
    return forwardRelations().stream()
        .filter(relation -> relation.columns().contains(column))
        .findFirst();
  }
}
