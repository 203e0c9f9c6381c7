/** The workloads by hand-written JDBC. */
@NullMarked
package dev.kindred.benchmark.jdbc;

import org.jspecify.annotations.NullMarked;
