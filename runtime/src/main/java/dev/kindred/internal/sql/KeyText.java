package dev.kindred.internal.sql;

import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.SelectList;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import dev.kindred.spi.ReverseRelation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text of a statement key, which is the same in each JVM: entities are in it by the names of their
 * classes, relations by their positions. Different keys have different texts. A key with a part
 * that was written with jOOQ has none.
 */
final class KeyText {

  private final StringBuilder text = new StringBuilder();
  private final Set<EntityMetadata<?>> entities = new LinkedHashSet<>();
  private boolean isComplete = true;

  private KeyText() {}

  /** Reads a key. */
  static KeyText of(StatementKey key) {
    KeyText text = new KeyText();
    for (Object token : key.tokens()) {
      text.add(token);
    }
    return text;
  }

  /** Returns the text; null if the key has none. */
  @Nullable String text() {
    return isComplete ? text.toString() : null;
  }

  /** Returns the entities that the key names. */
  Set<EntityMetadata<?>> entities() {
    return entities;
  }

  private void add(Object token) {
    if (token instanceof Integer || token instanceof Boolean) {
      text.append(token);
    } else if (token instanceof Enum<?> constant) {
      add(constant);
    } else if (token instanceof String string) {
      text.append('"').append(string.length()).append(':').append(string);
    } else if (token instanceof EntityMetadata<?> entity) {
      add(entity);
    } else if (token instanceof RelationMetadata relation) {
      add(relation);
    } else if (token instanceof List<?> list) {
      text.append('(');
      for (Object each : list) {
        add(each);
      }
      text.append(')');
    } else {
      structure(token);
    }
    text.append(' ');
  }

  private void structure(Object token) {
    if (token instanceof PathNode path) {
      path(path);
    } else if (token instanceof StatementKey key) {
      text.append('[');
      key.tokens().forEach(this::add);
      text.append(']');
    } else if (token instanceof SelectList.Entities fetched) {
      text.append("entities");
      add(fetched.joined());
    } else if (token instanceof RowLock lock) {
      add(lock.strength());
      add(lock.conflict());
      add(lock.of());
    } else {
      isComplete = false;
    }
  }

  /** Constants of two classes can have the same name. */
  private void add(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName();
    text.append(type, type.lastIndexOf('.') + 1, type.length()).append('.').append(constant.name());
  }

  private void add(EntityMetadata<?> entity) {
    entities.add(entity);
    text.append('@').append(entity.type().getName());
  }

  private void path(PathNode path) {
    if (path.isVariable()) {
      isComplete = false;
    } else if (path.isRoot()) {
      text.append('/');
    } else {
      path(path.parent());
      add(path.relation());
    }
  }

  private void add(RelationMetadata relation) {
    entities.add(relation.source());
    entities.add(relation.target());
    if (relation instanceof ForwardRelation forward) {
      forward('>', forward);
    } else if (relation instanceof ReverseRelation reverse) {
      forward('<', reverse.reverse());
    } else {
      through((ManyToManyRelation) relation);
    }
  }

  private void forward(char direction, ForwardRelation relation) {
    text.append(direction);
    add(relation.source());
    text.append('.').append(relation.index());
  }

  private void through(ManyToManyRelation relation) {
    text.append('*');
    add(relation.source());
    text.append('-');
    add(relation.target());
    add(relation.joinTable().schema());
    add(relation.joinTable().name());
    add(relation.joinTable().sourceColumns());
    add(relation.joinTable().targetColumns());
  }
}
