package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ListForm;
import java.util.List;
import java.util.Objects;

/**
 * Placeholder for a bind value in a numbered statement, see {@link BindSlotNumbering}.
 *
 * @param position the position of the value among the statement's bind values
 * @param form how the values are bound that it stands for
 * @param known what the statement key says about the value
 */
record BindSlot(int position, ListForm form, Known known) {

  /** What the SQL of a statement may depend on. */
  enum Known {
    NOTHING,
    /** It is a limit for few rows. */
    FEW,
    /** It is compared with a count so that the count is not 0. */
    EXCLUDES_ZERO
  }

  static BindSlot at(int position, ListForm form) {
    return new BindSlot(position, form, Known.NOTHING);
  }

  /** Returns a value of which something is known. */
  static BindValue known(BindValue numbered, Known known) {
    BindSlot slot = of(numbered);
    return new BindValue(new BindSlot(slot.position, slot.form, known), numbered.type());
  }

  static BindSlot of(BindValue numbered) {
    return (BindSlot) Objects.requireNonNull(numbered.value());
  }

  /** Returns whether the value is an array. */
  boolean isArray() {
    return form != ListForm.VALUES;
  }

  /** Returns whether a list of values is bound as arrays. */
  static boolean areArrays(List<BindValue> list) {
    return !list.isEmpty() && list.get(0).value() instanceof BindSlot slot && slot.isArray();
  }
}
