/** The workloads by jOOQ. */
@NullMarked
package dev.kindred.benchmark.jooq;

import org.jspecify.annotations.NullMarked;
