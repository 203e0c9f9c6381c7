/** The workloads by jdbi. */
@NullMarked
package dev.kindred.benchmark.jdbi;

import org.jspecify.annotations.NullMarked;
