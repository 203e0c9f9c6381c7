package dev.kindred.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Main class of the processes whose start-up is measured: creates a database, opens a peer on it
 * and reads ten rows across a relation.
 */
public final class FirstResult {

  private FirstResult() {}

  /**
   * Runs it, and prints the nanoseconds from the open database to the result, the number of loaded
   * classes and the nanoseconds of CPU time.
   *
   * @param arguments the name of the peer
   */
  public static void main(String[] arguments) {
    Peer peer = Peers.named(arguments[0]);
    BenchmarkDatabase database = BenchmarkDatabase.open(Engine.H2, 10);
    long begin = System.nanoTime();
    database.dataSource().begin();
    Workloads<?, ?> workloads = peer.open(database);
    Object result = Workload.RELATION.run(workloads, 0);
    database.dataSource().commit();
    System.out.println(System.nanoTime() - begin);
    if (result == null) {
      throw new IllegalStateException("There is no result.");
    }
    // After the result, since it loads classes.
    System.out.println(ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount());
    System.out.println(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    workloads.close();
    database.close();
  }
}
