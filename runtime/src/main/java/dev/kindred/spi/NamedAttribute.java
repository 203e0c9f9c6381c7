package dev.kindred.spi;

import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Attribute of an entity, or part of a value object of it, that a builder is given by its name: for
 * what reads builders from another form, such as JSON.
 */
@ForGeneratedCode
public sealed interface NamedAttribute {

  /**
   * Returns the attribute with a name; empty if there is none, or it has no columns.
   *
   * @param name inside of a value object {@code address.city}
   */
  static Optional<NamedAttribute> of(EntityMetadata<?> metadata, String name) {
    Stream<NamedAttribute> relations =
        metadata.forwardRelations().stream()
            .filter(each -> each.name().equals(name))
            .map(Reference::new);
    Stream<NamedAttribute> valueObjects =
        metadata.embedded().stream()
            .filter(each -> each.attribute().equals(name))
            .map(ValueObject::new);
    Stream<NamedAttribute> values =
        Stream.iterate(0, column -> column < metadata.columns().size(), column -> column + 1)
            .filter(column -> metadata.column(column).attribute().equals(name))
            .filter(column -> metadata.foreignKey(column) == null)
            .map(Value::new);
    return Stream.of(relations, valueObjects, values).flatMap(each -> each).findFirst();
  }

  /** Returns the positions of the columns that are NULL if and only if it is null. */
  List<Integer> columns();

  /**
   * Sets it in a builder.
   *
   * @param value as the builder's own method takes it: the content of an optional attribute, the
   *     handle of a relation
   */
  void set(EntityBuilder<?> builder, @Nullable Object value);

  /** Returns what a value of it means for one of its columns; null for NULL. */
  @Nullable Object columnValue(EntityMetadata<?> metadata, int column, @Nullable Object value);

  /**
   * Attribute that one column stores.
   *
   * @param column its position
   */
  record Value(int column) implements NamedAttribute {

    @Override
    public List<Integer> columns() {
      return List.of(column);
    }

    @Override
    public void set(EntityBuilder<?> builder, @Nullable Object value) {
      builder.set(column, value);
    }

    @Override
    public @Nullable Object columnValue(
        EntityMetadata<?> metadata, int position, @Nullable Object value) {
      return value;
    }
  }

  /**
   * Forward relation.
   *
   * @param relation the relation
   */
  record Reference(ForwardRelation relation) implements NamedAttribute {

    @Override
    public List<Integer> columns() {
      return relation.clearedColumns();
    }

    @Override
    public void set(EntityBuilder<?> builder, @Nullable Object value) {
      builder.relate(relation.index(), value == null ? One.none() : (One<?>) value);
    }

    @Override
    public @Nullable Object columnValue(
        EntityMetadata<?> metadata, int column, @Nullable Object value) {
      return value == null ? null : relation.reference((One<?>) value, column);
    }
  }

  /**
   * Value object.
   *
   * @param embedded where it is in the entity's columns
   */
  record ValueObject(EmbeddedMetadata embedded) implements NamedAttribute {

    @Override
    public List<Integer> columns() {
      return embedded.columns();
    }

    @Override
    public void set(EntityBuilder<?> builder, @Nullable Object value) {
      set(builder, embedded.embeddable(), value);
    }

    @SuppressWarnings("unchecked") // the value is of the embeddable's class
    private <T> void set(
        EntityBuilder<?> builder, EmbeddableMetadata<T> embeddable, @Nullable Object value) {
      builder.embed(embeddable, embedded.column(), embedded.relation(), (T) value);
    }

    @Override
    public @Nullable Object columnValue(
        EntityMetadata<?> metadata, int column, @Nullable Object value) {
      return columnValue(metadata, embedded.embeddable(), column, value);
    }

    @SuppressWarnings("unchecked") // the value is of the embeddable's class
    private <T> @Nullable Object columnValue(
        EntityMetadata<?> metadata,
        EmbeddableMetadata<T> embeddable,
        int column,
        @Nullable Object value) {
      ForwardRelation relation = metadata.foreignKey(column);
      if (relation == null) {
        return embeddable.attributeOf((T) value, column - embedded.column());
      }
      Object handle = embeddable.handleOf((T) value, relation.index() - embedded.relation());
      return handle == null ? null : relation.reference((One<?>) handle, column);
    }
  }
}
