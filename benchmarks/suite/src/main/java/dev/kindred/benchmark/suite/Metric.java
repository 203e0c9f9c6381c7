package dev.kindred.benchmark.suite;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A number of a measurement. */
enum Metric {
  CPU("CPU time of the thread", Measurement::cpu) {
    @Override
    String absolute(double value) {
      return String.format(Locale.ROOT, "%,.1f µs", value / 1_000);
    }
  },
  BYTES("Allocated bytes", Measurement::bytes) {
    @Override
    String absolute(double value) {
      return String.format(Locale.ROOT, "%,.1f kB", value / 1_000);
    }
  },
  WALL("Time of the clock", Measurement::wall) {
    @Override
    String absolute(double value) {
      return CPU.absolute(value);
    }
  };

  private final String title;
  private final ToDoubleFunction<Measurement> value;

  Metric(String title, ToDoubleFunction<Measurement> value) {
    this.title = title;
    this.value = value;
  }

  String title() {
    return title;
  }

  double of(Measurement measurement) {
    return value.applyAsDouble(measurement);
  }

  abstract String absolute(double value);
}
