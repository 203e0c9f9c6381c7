package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.BenchmarkDatabase;
import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.OperationDataSource;
import dev.kindred.benchmark.Peers;
import dev.kindred.benchmark.Workload;
import dev.kindred.benchmark.Workloads;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** JMH benchmark of a workload. JMH forks a JVM for each peer, database and workload. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@NullUnmarked
public class WorkloadBenchmark {

  /** The name of the peer. */
  @Param("jdbc")
  public String peer;

  /** The database. */
  @Param public Engine engine;

  /** The workload. */
  @Param public Workload workload;

  private BenchmarkDatabase database;
  private OperationDataSource dataSource;
  private Workloads<?, ?> workloads;
  private int turn;

  /** Fills the tables and opens the peer. */
  @Setup
  public void open() {
    database = BenchmarkDatabase.open(engine);
    dataSource = database.dataSource();
    dataSource.begin();
    workloads = Peers.named(peer).open(database);
    dataSource.commit();
  }

  /** Empties the table that a workload fills. */
  @Setup(Level.Iteration)
  public void empty() {
    if (workload == Workload.INSERT) {
      database.removeReviews();
    }
  }

  /** Closes both. */
  @TearDown
  public void close() {
    workloads.close();
    database.close();
  }

  /** One operation in a transaction. */
  @Benchmark
  public Object operation() {
    dataSource.begin();
    Object result = workload.run(workloads, turn++ & Integer.MAX_VALUE);
    dataSource.commit();
    return result;
  }
}
