package dev.kindred.internal.dialect;

import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.spi.type.ColumnKind;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Forms in which a column can store the same value, depending on the program that wrote it.
 * Databases with a type for each kind of value have one form only.
 */
public class StoredForms {

  /** Forms of databases with a type for each kind of value. */
  public static final StoredForms ONE = new StoredForms();

  /** Creates the forms of a database. */
  protected StoredForms() {}

  /** Returns whether values of a kind can have several forms. */
  public boolean areSeveral(ColumnKind kind) {
    return false;
  }

  /** Returns the value of a column in the form that Kindred writes, which can be compared. */
  public <T> Field<T> normalized(ColumnKind kind, Field<T> column) {
    return column;
  }

  /**
   * Returns a condition on the unconverted column, for which an index can be used: true for all
   * forms of the values that compare so, and for few others.
   */
  public Condition indexCondition(
      Operator operator, ColumnKind kind, Field<?> column, Field<?> value) {
    return DSL.noCondition();
  }

  /** Returns the condition for columns that equal one of several values. */
  public Condition indexCondition(
      ColumnKind kind, Field<?> column, List<? extends Field<?>> values) {
    return DSL.noCondition();
  }
}
