package dev.kindred.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.spi.ToolProvider;

/** A process that compiles, as the command javac does, and then prints its CPU time. */
public final class CompilerRun {

  private CompilerRun() {}

  /**
   * Compiles, and prints the nanoseconds of CPU time.
   *
   * @param arguments those of javac
   */
  public static void main(String[] arguments) {
    int status =
        ToolProvider.findFirst("javac").orElseThrow().run(System.err, System.err, arguments);
    if (status != 0) {
      System.exit(status);
    }
    System.out.println(
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
  }
}
