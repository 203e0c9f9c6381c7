package dev.kindred.spi;

import dev.kindred.error.ConflictingValuesException;
import dev.kindred.internal.message.Nouns;
import dev.kindred.model.One;
import dev.kindred.stability.ForGeneratedCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Values of columns that several attributes store. A column has the value of the attribute that it
 * belongs to, or else that of a relation that shares it; all that give one must agree.
 */
@ForGeneratedCode
public final class SharedColumns {

  private SharedColumns() {}

  /**
   * Returns the value of the first relation that shares a column and gives one; null if none does.
   *
   * @param handles by position of the relation
   */
  static @Nullable Object given(
      EntityMetadata<?> metadata, int column, IntFunction<@Nullable Object> handles) {
    for (ForwardRelation relation : metadata.sharing().relations(column)) {
      Object value = value(relation, column, handles.apply(relation.index()));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable Object value(
      ForwardRelation relation, int column, @Nullable Object handle) {
    return handle instanceof One<?> one ? relation.reference(one, column) : null;
  }

  /**
   * Sets the values of foreign keys from the handles, and those of shared columns whose own
   * attribute gives none.
   *
   * @param values by position of the column
   * @param handles by position of the relation
   * @param isDefault whether the value of a column is only its default
   * @param isChecked whether all that give a value for a column must agree
   * @throws ConflictingValuesException if two attributes give different values for one column
   */
  public static void fill(
      EntityMetadata<?> metadata,
      @Nullable Object[] values,
      @Nullable Object[] handles,
      IntPredicate isDefault,
      IntPredicate isChecked) {
    for (ForwardRelation relation : metadata.forwardRelations()) {
      if (handles[relation.index()] instanceof One<?> one) {
        for (int column : relation.columns()) {
          if (metadata.foreignKey(column) == relation) {
            values[column] = relation.reference(one, column);
          }
        }
      }
    }
    for (int column : metadata.sharing().columns()) {
      List<Given> given =
          given(metadata, column, isDefault.test(column) ? null : values[column], handles);
      if (!given.isEmpty()) {
        values[column] = given.get(0).value();
      }
      if (isChecked.test(column)) {
        requireAgreement(metadata, column, given);
      }
    }
  }

  /**
   * Value that an attribute gives for a column.
   *
   * @param relation null for the attribute that the column belongs to, if that is no relation
   */
  private record Given(@Nullable ForwardRelation relation, Object value) {}

  private static List<Given> given(
      EntityMetadata<?> metadata, int column, @Nullable Object own, @Nullable Object[] handles) {
    List<Given> given = new ArrayList<>();
    if (own != null) {
      given.add(new Given(metadata.foreignKey(column), own));
    }
    for (ForwardRelation relation : metadata.sharing().relations(column)) {
      Object value = value(relation, column, handles[relation.index()]);
      if (value != null) {
        given.add(new Given(relation, value));
      }
    }
    return given;
  }

  private static void requireAgreement(EntityMetadata<?> metadata, int column, List<Given> given) {
    for (Given other : given) {
      Given first = given.get(0);
      if (!areEqual(metadata.column(column), first.value(), other.value())) {
        throw conflict(
            metadata,
            column,
            described(first.relation(), metadata, column, first.value()),
            described(other.relation(), metadata, column, other.value()));
      }
    }
  }

  /** Returns whether the database considers two values of a column equal. */
  public static boolean areEqual(ColumnMetadata column, Object one, Object other) {
    return identity(column, one).equals(identity(column, other));
  }

  @SuppressWarnings("unchecked") // the value is of the column's type
  private static Object identity(ColumnMetadata column, Object value) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored = type.toStored(value);
    return stored == null ? Optional.empty() : type.kind().type().identity(stored);
  }

  /**
   * Returns what an attribute says about a column: {@code Order.customer leads to a Customer whose
   * tenantId is 2}.
   *
   * @param relation null for a value
   */
  public static String described(
      @Nullable ForwardRelation relation, EntityMetadata<?> metadata, int column, Object value) {
    return relation == null
        ? metadata + "." + metadata.column(column).attribute() + " is " + value
        : relation
            + " leads to "
            + Nouns.one(relation.target())
            + " with "
            + relation
                .target()
                .column(relation.references().get(relation.columns().indexOf(column)))
                .attribute()
            + " "
            + value;
  }

  /** Returns the exception for a column with two values. */
  public static ConflictingValuesException conflict(
      EntityMetadata<?> metadata, int column, String one, String other) {
    return new ConflictingValuesException(
        one
            + ", but "
            + other
            + ": both are stored in the column "
            + metadata.column(column).name()
            + ". Nothing was written: give both the same value.");
  }
}
