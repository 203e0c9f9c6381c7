package dev.kindred.it.oracle;

import dev.kindred.Projection;
import dev.kindred.QuerySet;
import dev.kindred.it.oracle.library.Office;
import dev.kindred.it.oracle.library.Office_;
import dev.kindred.it.oracle.library.Publisher;
import dev.kindred.it.oracle.library.Publisher_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.EntityPath;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lookups about the office of the publisher that a path leads to, as a whole. Where there is none,
 * no other than {@code isNull} is met. A floor that is not known equals one that is not known.
 */
sealed interface OfficeLookup extends Asked {

  /** The publisher's path. */
  Path path();

  /** The office; null if there is none, or no publisher. */
  static @Nullable Office office(@Nullable Object publisher) {
    return publisher == null ? null : ((Publisher) publisher).office();
  }

  @SuppressWarnings("unchecked") // paths to publishers have no other class
  private static Office_.Path<Object> lookup(EntityPath<Object, ?> publisher) {
    return ((Publisher_.Path<Object>) publisher).office();
  }

  /** How many of the publishers that a query gives have each office. */
  @SuppressWarnings("unchecked") // the root is a publisher
  static List<Map.Entry<Optional<Office>, Long>> counted(QuerySet<Object> publishers) {
    Publisher_.Path<Object> publisher =
        (Publisher_.Path<Object>) (EntityPath<Object, ?>) Model.PUBLISHER.start();
    return publishers
        .groupBy(publisher.office())
        .select(Map::entry, publisher.office().optional(), publisher.id().count())
        .list();
  }

  /** The lookup of the office. */
  default Office_.Path<Object> lookup(Variables variables) {
    return lookup(path().lookup(variables));
  }

  @Override
  default Stream<Path> paths() {
    return Stream.of(path());
  }

  /** {@code isNull}: there is no office. */
  record Absent(Path path) implements OfficeLookup {
    @Override
    public boolean holds(Scope scope) {
      return office(scope.at(path)) == null;
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return lookup(variables).isNull();
    }

    @Override
    public String toString() {
      return path + ".office.isNull()";
    }
  }

  /** {@code isNotNull}: there is an office. */
  record Present(Path path) implements OfficeLookup {
    @Override
    public boolean holds(Scope scope) {
      return office(scope.at(path)) != null;
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return lookup(variables).isNotNull();
    }

    @Override
    public String toString() {
      return path + ".office.isNotNull()";
    }
  }

  /** {@code in}: the office is one of these. */
  record OneOf(Path path, List<Office> offices) implements OfficeLookup {
    @Override
    public boolean holds(Scope scope) {
      Office office = office(scope.at(path));
      return office != null && offices.contains(office);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return lookup(variables).in(offices);
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return lookup(variables).notIn(offices);
    }

    @Override
    public String toString() {
      return "%s.office.in(%s)".formatted(path, offices);
    }
  }

  /** {@code eq} with another office: both are there, and equal. */
  record Same(Path path, Path other) implements OfficeLookup {
    @Override
    public boolean holds(Scope scope) {
      Office office = office(scope.at(path));
      return office != null && Objects.equals(office, office(scope.at(other)));
    }

    @Override
    public Stream<Path> paths() {
      return Stream.of(path, other);
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return lookup(variables).eq(OfficeLookup.lookup(other.lookup(variables)));
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return lookup(variables).ne(OfficeLookup.lookup(other.lookup(variables)));
    }

    @Override
    public String toString() {
      return "%s.office.eq(%s.office)".formatted(path, other);
    }
  }

  /** {@code in} with a query: the office is that of one of the publishers that it gives. */
  record OneOfResults(Path path, Results results) implements OfficeLookup {
    @Override
    public boolean holds(Scope scope) {
      Office office = office(scope.at(path));
      return office != null
          && results.rows(scope.world()).anyMatch(row -> office.equals(office(row)));
    }

    private Projection<Office> query(Variables variables) {
      return results
          .query(variables.database())
          .select(OfficeLookup.lookup(Model.PUBLISHER.start()));
    }

    @Override
    public Condition<Object> condition(Variables variables) {
      return lookup(variables).in(query(variables));
    }

    @Override
    public Condition<Object> opposite(Variables variables) {
      return lookup(variables).notIn(query(variables));
    }

    @Override
    public Stream<Asked> smaller() {
      return results.smaller().map(less -> new OneOfResults(path, less));
    }

    @Override
    public String toString() {
      return "%s.office.in(%s.select(office))".formatted(path, results);
    }
  }
}
