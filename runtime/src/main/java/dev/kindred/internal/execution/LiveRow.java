package dev.kindred.internal.execution;

import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import dev.kindred.spi.RelationModel;
import dev.kindred.spi.ReverseRelation;
import dev.kindred.spi.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the database, whose handles follow from the values of its columns. */
public abstract class LiveRow implements Row {

  private final EntityModel<?> model;
  private final HandleSource handles;

  /** A row of an entity. */
  protected LiveRow(EntityModel<?> model, HandleSource handles) {
    this.model = model;
    this.handles = handles;
  }

  /** The value of a column, in its own type; null for SQL NULL. */
  protected abstract @Nullable Object value(int column);

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> One<T> one(int relation) {
    RelationModel asked = model.relation(relation);
    return asked instanceof ForwardRelation forward
        ? (One<T>) handles.forward(forward, reference(forward))
        : (One<T>) handles.reverse((ReverseRelation) asked, referenced(asked));
  }

  @Override
  @SuppressWarnings("unchecked") // generated code asks for the relation's own target
  public <T> Many<T> many(int relation) {
    RelationModel asked = model.relation(relation);
    return (Many<T>) handles.many(asked, referenced(asked));
  }

  /** What the foreign key holds. */
  private @Nullable Object reference(ForwardRelation relation) {
    return relation.onlyColumn() < 0
        ? composed(relation.columns(), relation.target())
        : value(relation.onlyColumn());
  }

  /** What other rows refer to this one by. */
  private @Nullable Object referenced(RelationModel relation) {
    return composed(
        relation instanceof LinkRelation
            ? model.keyColumns()
            : ((ReverseRelation) relation).inverse().references(),
        model);
  }

  /** The value of one column, the key that those of several make; null where one is NULL. */
  public final @Nullable Object composed(List<Integer> columns, EntityModel<?> key) {
    if (columns.size() == 1) {
      return value(columns.get(0));
    }
    List<Object> parts = new ArrayList<>();
    for (int column : columns) {
      Object part = value(column);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return key.composeKey(parts);
  }
}
