package dev.kindred.internal.loading;

import dev.kindred.internal.query.KeyColumns;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A handle that is told apart by the entity that it leads to, and that entity's key. */
interface KeyedOne<T> extends One<T> {

  /** The model of the entity that it leads to. */
  EntityMetadata<T> target();

  /** The columns of that entity whose value is the key. */
  default KeyColumns columns() {
    return KeyColumns.of(target());
  }

  /** The instance that it holds, where a handle without a key is told apart by it. */
  default @Nullable Object held() {
    return null;
  }

  @Override
  default Optional<T> find() {
    return isPresent() ? Optional.of(get()) : Optional.empty();
  }

  private Object identity(Object key) {
    return columns().identity(key);
  }

  /** What {@code equals} is for all of them. */
  static boolean equal(KeyedOne<?> one, @Nullable Object other) {
    if (one == other) {
      return true;
    }
    if (!(other instanceof KeyedOne<?> that) || one.target() != that.target()) {
      return false;
    }
    Object key = one.key();
    Object others = that.key();
    if (key == null || others == null) {
      return Objects.equals(key, others) && one.held() == that.held();
    }
    return one.identity(key).equals(that.identity(others));
  }

  /** What {@code hashCode} is for all of them. */
  static int hash(KeyedOne<?> one) {
    Object key = one.key();
    return key == null ? System.identityHashCode(one.held()) : one.identity(key).hashCode();
  }

  /** What {@code toString} is for all of them. */
  static String describe(KeyedOne<?> one) {
    Object key = one.key();
    return "One[" + one.target() + " " + (key == null ? "not saved" : key) + "]";
  }
}
