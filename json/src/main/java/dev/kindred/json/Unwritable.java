package dev.kindred.json;

import dev.kindred.Database;
import dev.kindred.DatabaseBuilder;
import dev.kindred.GroupedQuerySet;
import dev.kindred.RelatedOne;
import dev.kindred.RelatedSet;
import dev.kindred.SelectMethods;
import dev.kindred.TransactionOptions;
import dev.kindred.TypedQuery;
import dev.kindred.lookup.Assignable;
import dev.kindred.lookup.Assignment;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.GroupingKey;
import dev.kindred.lookup.Order;
import dev.kindred.lookup.PathStep;
import dev.kindred.lookup.Selection;
import dev.kindred.lookup.Subquery;
import dev.kindred.lookup.ToMany;
import dev.kindred.schema.Schema;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.testing.QueryBudget;
import java.util.List;
import java.util.Optional;

/** Classes of Kindred that are no data: what a mapper would make of them is nonsense. */
public final class Unwritable {

  private static final List<Class<?>> QUERIES =
      List.of(
          Subquery.class,
          TypedQuery.class,
          SelectMethods.class,
          GroupedQuerySet.class,
          RelatedSet.class,
          RelatedOne.class);

  private static final List<Class<?>> PARTS =
      List.of(
          Assignable.class,
          Assignment.class,
          Case.class,
          EntityPath.class,
          GroupingKey.class,
          Order.class,
          PathStep.class,
          Selection.class,
          ToMany.class,
          Database.class,
          DatabaseBuilder.class,
          QueryBudget.class,
          Schema.class,
          TransactionOptions.class);

  private Unwritable() {}

  /** Returns why objects of a class have no JSON; empty if they may have. */
  public static Optional<String> refusal(Class<?> type) {
    if (EntityBuilder.class.isAssignableFrom(type)) {
      return Optional.of(
          "A builder has no JSON: write the entity that build(), insert(..) or update(..)"
              + " returns.");
    }
    if (isOneOf(QUERIES, type)) {
      return Optional.of(
          "A query has no JSON: write its result, which list(), page(..) or get() returns.");
    }
    return isOneOf(PARTS, type)
        ? Optional.of("A " + type.getSimpleName() + " of Kindred is no data, and has no JSON.")
        : Optional.empty();
  }

  private static boolean isOneOf(List<Class<?>> classes, Class<?> type) {
    return classes.stream().anyMatch(each -> each.isAssignableFrom(type));
  }
}
