package dev.kindred.json;

import dev.kindred.Created;
import dev.kindred.Database;
import dev.kindred.Deletion;
import dev.kindred.GroupedQuerySet;
import dev.kindred.Page;
import dev.kindred.RelatedOne;
import dev.kindred.RelatedSet;
import dev.kindred.SelectMethods;
import dev.kindred.Statement;
import dev.kindred.TypedQuery;
import dev.kindred.lookup.Selection;
import dev.kindred.lookup.Subquery;
import dev.kindred.schema.Schema;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.testing.QueryBudget;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  private static final Set<String> PACKAGES =
      Stream.of(Database.class, Selection.class, Schema.class, QueryBudget.class)
          .map(Class::getPackageName)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<Class<?>> DATA =
      Set.of(Page.class, Created.class, Deletion.class, Statement.class);

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
    return !type.isEnum() && !DATA.contains(type) && isOfKindred(type)
        ? Optional.of("A " + type.getSimpleName() + " of Kindred is no data, and has no JSON.")
        : Optional.empty();
  }

  private static boolean isOneOf(List<Class<?>> classes, Class<?> type) {
    return classes.stream().anyMatch(each -> each.isAssignableFrom(type));
  }

  /** Returns whether it is a class of Kindred's, or a generated one that extends one. */
  private static boolean isOfKindred(Class<?> type) {
    return PACKAGES.contains(type.getPackageName())
        || Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
            .anyMatch(Unwritable::isOfKindred);
  }
}
