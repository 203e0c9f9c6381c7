/** Checks and measures the workloads of all peers, and writes the tables. */
@NullMarked
package dev.kindred.benchmark.suite;

import org.jspecify.annotations.NullMarked;
