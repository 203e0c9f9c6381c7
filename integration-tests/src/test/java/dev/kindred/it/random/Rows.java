package dev.kindred.it.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Accessors;
import dev.kindred.Database;
import dev.kindred.lookup.Condition;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.type.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one entity: two, which have other values in each column as far as its type has them.
 *
 * @param <E> the entity
 */
final class Rows<E> {

  private static final int NUMBER = 2;

  private final Database db;
  private final EntityMetadata<E> metadata;
  private final Generated<E> generated;
  private final List<E> rows = new ArrayList<>();

  Rows(Database db, EntityMetadata<E> metadata) {
    this.db = db;
    this.metadata = metadata;
    this.generated = new Generated<>(metadata);
  }

  EntityMetadata<E> metadata() {
    return metadata;
  }

  List<E> all() {
    return rows;
  }

  /** Inserts the rows; relations to entities without rows remain empty. */
  void insert(Function<EntityMetadata<?>, List<?>> related) {
    for (int row = 0; row < NUMBER; row++) {
      EntityBuilder<E> builder = generated.builder();
      @Nullable Object[] expected = new Object[metadata.columns().size()];
      for (int column = 0; column < expected.length; column++) {
        expected[column] = value(column, row);
        if (metadata.foreignKey(column) == null && isWritten(metadata.column(column))) {
          generated.set(builder, metadata.column(column).attribute(), expected[column]);
        }
      }
      for (ForwardRelation relation : metadata.forwardRelations()) {
        List<?> targets = related.apply(relation.target());
        if (targets.size() == NUMBER) {
          relate(builder, relation, targets.get(row));
        } else {
          generated.setNone(builder, relation.name());
        }
      }
      E inserted = db.insert(builder);
      assertThat(metadata.key(inserted)).isNotNull();
      requireValues(inserted, expected);
      requireStored(inserted);
      rows.add(inserted);
    }
  }

  private void relate(EntityBuilder<E> builder, ForwardRelation relation, Object target) {
    generated.set(builder, relation.name(), target);
  }

  private static boolean isWritten(ColumnMetadata column) {
    return column.generation() == ColumnMetadata.Generation.NONE;
  }

  /** The value of a column that a row is given; NULL only in the second row. */
  private @Nullable Object value(int column, int row) {
    ColumnMetadata described = metadata.column(column);
    boolean isEmpty = described.nullable() && row % NUMBER == 1 && column % 2 == 0;
    return isEmpty ? null : Specimens.of(described, row);
  }

  private void requireValues(E entity, @Nullable Object[] expected) {
    for (int column = 0; column < expected.length; column++) {
      if (metadata.foreignKey(column) == null && isWritten(metadata.column(column))) {
        requireValue(entity, column, expected[column]);
      }
    }
  }

  private void requireValue(E entity, int column, @Nullable Object expected) {
    ColumnMetadata described = metadata.column(column);
    assertThat(Specimens.comparable(described, metadata.value(entity, column)))
        .as("%s.%s", metadata, described.attribute())
        .isEqualTo(Specimens.comparable(described, expected));
  }

  /** Reads the entity again, and compares all columns. */
  private void requireStored(E entity) {
    E read = Accessors.get(db, metadata, metadata.key(entity));
    for (int column = 0; column < metadata.columns().size(); column++) {
      requireValue(read, column, metadata.value(entity, column));
    }
  }

  /** Fills the relations that are still empty, and changes what nothing depends on. */
  void update(Function<EntityMetadata<?>, List<?>> related, Set<Integer> fixed) {
    for (int row = 0; row < NUMBER; row++) {
      EntityBuilder<E> builder = generated.builder(rows.get(row));
      @Nullable Object[] expected = new Object[metadata.columns().size()];
      for (int column = 0; column < expected.length; column++) {
        boolean isFixed = fixed.contains(column) || metadata.column(column).key();
        expected[column] =
            isFixed ? metadata.value(rows.get(row), column) : value(column, row + NUMBER);
        if (!isFixed && metadata.foreignKey(column) == null && isWritten(metadata.column(column))) {
          generated.set(builder, metadata.column(column).attribute(), expected[column]);
        }
      }
      for (ForwardRelation relation : optional()) {
        relate(builder, relation, related.apply(relation.target()).get(row));
      }
      E updated = db.update(builder);
      requireValues(updated, expected);
      requireStored(updated);
      rows.set(row, updated);
    }
  }

  private List<ForwardRelation> optional() {
    return metadata.forwardRelations().stream().filter(ForwardRelation::optional).toList();
  }

  /** Asks for the rows with and without each attribute and relation, and reads jOOQ's rows. */
  @SuppressWarnings("unchecked") // all are conditions of the entity
  void query() {
    List<Condition<E>> conditions = generated.conditions();
    assertThat(conditions).hasSizeGreaterThanOrEqualTo(metadata.columns().isEmpty() ? 0 : 1);
    Condition<E>[] all = conditions.toArray(Condition[]::new);
    long with = generated.objects(db).filter(all).list().size();
    long without = generated.objects(db).exclude(all).count();
    assertThat(with + without).as("rows of %s", metadata).isEqualTo(NUMBER);
    if (db.dsl().family() != SQLDialect.SQLITE || !hasTimes()) {
      assertThat(db.dsl().selectFrom(metadata.table()).fetch()).hasSize(NUMBER);
    }
  }

  /** On SQLite, jOOQ reads no times of day with fractions of a second. */
  private boolean hasTimes() {
    return metadata.columns().stream().anyMatch(each -> each.type().kind() == ColumnKind.TIME);
  }

  void empty() {
    for (int row = 0; row < NUMBER && !optional().isEmpty(); row++) {
      EntityBuilder<E> builder = generated.builder(rows.get(row));
      optional().forEach(relation -> generated.setNone(builder, relation.name()));
      rows.set(row, db.update(builder));
      requireStored(rows.get(row));
    }
  }

  void delete() {
    IntStream.range(0, NUMBER).forEach(row -> db.delete(rows.get(row)));
    assertThat(generated.objects(db).list()).isEmpty();
  }
}
