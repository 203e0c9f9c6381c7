package dev.kindred.internal.execution;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Replicas of a database, from which is read.
 *
 * @param dataSources none where there are no replicas
 * @param ofTenants functions from a tenant with a database of its own to a replica of that, or to
 *     null
 * @param sticky how long a thread that has written reads from the primary
 */
public record ReplicaOptions(
    List<DataSource> dataSources,
    List<Function<Object, ? extends @Nullable DataSource>> ofTenants,
    Duration sticky) {

  /** No replicas. */
  public static final ReplicaOptions NONE =
      new ReplicaOptions(List.of(), List.of(), Duration.ofSeconds(2));

  /** Returns these options with one more replica. */
  public ReplicaOptions and(DataSource another) {
    return new ReplicaOptions(
        Stream.concat(dataSources.stream(), Stream.of(another)).toList(), ofTenants, sticky);
  }

  /** Returns these options with one more replica of each tenant. */
  public ReplicaOptions and(Function<Object, ? extends @Nullable DataSource> another) {
    List<Function<Object, ? extends @Nullable DataSource>> all = new ArrayList<>(ofTenants);
    all.add(another);
    return new ReplicaOptions(dataSources, List.copyOf(all), sticky);
  }

  /** Returns these options with the replicas of one tenant. */
  public ReplicaOptions found(List<DataSource> ofTenant) {
    return new ReplicaOptions(List.copyOf(ofTenant), List.of(), sticky);
  }

  /**
   * Refuses replicas of one database, where each tenant has another.
   *
   * @throws IllegalStateException if there are some
   */
  public void requireOfTenants() {
    if (!dataSources.isEmpty()) {
      throw new IllegalStateException(
          "This replica is of one database, and each tenant has its own: use replica(tenant -> ..),"
              + " a function from the tenant to the replica of its database.");
    }
  }

  /**
   * Refuses replicas of tenants, where there is one database.
   *
   * @throws IllegalStateException if there are some
   */
  public void requireOfOne() {
    if (!ofTenants.isEmpty()) {
      throw new IllegalStateException(
          "replica(tenant -> ..) is for tenants with a database each, and here is one for all: use"
              + " replica(dataSource).");
    }
  }

  /**
   * Refuses replicas.
   *
   * @throws IllegalStateException if there are some
   */
  public void requireNone() {
    if (!dataSources.isEmpty() || !ofTenants.isEmpty()) {
      throw new IllegalStateException(
          "replica(..) is not for tenants with a schema each: leave it out, or give each tenant a"
              + " data source, by builder(tenant -> ..).");
    }
  }

  /**
   * Returns these options with another time.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public ReplicaOptions sticky(Duration other) {
    if (other.isNegative()) {
      throw new IllegalArgumentException("stickyFor() needs a time, not " + other + ".");
    }
    return new ReplicaOptions(dataSources, ofTenants, other);
  }
}
