package dev.kindred.benchmark.suite;

import dev.kindred.benchmark.Engine;
import dev.kindred.benchmark.Workload;

/** What one operation costs: nanoseconds of CPU and of the clock, and allocated bytes. */
record Measurement(
    Workload workload, String peer, Engine engine, double cpu, double wall, double bytes) {}
