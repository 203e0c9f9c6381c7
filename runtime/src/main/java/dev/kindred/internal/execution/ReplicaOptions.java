package dev.kindred.internal.execution;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Replicas of a database, from which is read.
 *
 * @param dataSources none where there are no replicas
 * @param sticky how long a thread that has written reads from the primary
 */
public record ReplicaOptions(List<DataSource> dataSources, Duration sticky) {

  /** No replicas. */
  public static final ReplicaOptions NONE = new ReplicaOptions(List.of(), Duration.ofSeconds(2));

  /** Returns these options with one more replica. */
  public ReplicaOptions and(DataSource another) {
    return new ReplicaOptions(
        Stream.concat(dataSources.stream(), Stream.of(another)).toList(), sticky);
  }

  /**
   * Refuses replicas of one database, where each tenant has another.
   *
   * @throws IllegalStateException if there are some
   */
  public void requireNone() {
    if (!dataSources.isEmpty()) {
      throw new IllegalStateException(
          "replica(..) is of one database, and each tenant has its own: leave it out, and let the"
              + " function return data sources that know their replicas.");
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
    return new ReplicaOptions(dataSources, other);
  }
}
