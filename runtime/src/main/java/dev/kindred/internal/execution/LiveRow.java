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
    Object values = values(relation.columns());
    return values instanceof List<?> parts ? relation.target().composeKey(parts) : values;
  }

  /** What other rows refer to this one by. */
  private @Nullable Object referenced(RelationModel relation) {
    Object values =
        values(
            relation instanceof LinkRelation
                ? model.keyColumns()
                : ((ReverseRelation) relation).inverse().references());
    return values instanceof List<?> parts ? model.composeKey(parts) : values;
  }

  /** The value of one column, a list of those of several; null where one of them is NULL. */
  public final @Nullable Object values(List<Integer> columns) {
    if (columns.size() == 1) {
      return value(columns.get(0));
    }
    List<Object> values = new ArrayList<>();
    for (int column : columns) {
      Object value = value(column);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }
}
