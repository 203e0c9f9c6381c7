/** The workloads by Jimmer. */
@NullMarked
package dev.kindred.benchmark.jimmer;

import org.jspecify.annotations.NullMarked;
