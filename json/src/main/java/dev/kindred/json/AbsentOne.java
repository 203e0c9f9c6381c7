package dev.kindred.json;

import dev.kindred.error.NotLoadedException;
import dev.kindred.model.One;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Handle of a reverse one-to-one relation that is missing in the JSON. */
public record AbsentOne<T>(String relation) implements One<T> {

  /**
   * Returns the handle for an attribute that is missing in the JSON: empty for a foreign key, which
   * is not left out, and of unknown content for a reverse relation, whose row may exist.
   *
   * @param relation the relation whose attribute holds it; null if it stands alone
   */
  public static One<?> of(@Nullable RelationMetadata relation) {
    return relation == null || relation instanceof ForwardRelation
        ? One.none()
        : new AbsentOne<>(relation.toString());
  }

  @Override
  public T get() {
    throw notRead();
  }

  @Override
  public Optional<T> find() {
    throw notRead();
  }

  @Override
  public boolean isPresent() {
    throw notRead();
  }

  @Override
  public boolean isLoaded() {
    return false;
  }

  @Override
  public @Nullable Object key() {
    throw notRead();
  }

  private NotLoadedException notRead() {
    return ReadMany.notRead(relation);
  }

  @Override
  public String toString() {
    return "One[" + relation + " not read]";
  }
}
