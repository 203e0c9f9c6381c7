/** The workloads by Ebean. */
@NullMarked
package dev.kindred.benchmark.ebean;

import org.jspecify.annotations.NullMarked;
