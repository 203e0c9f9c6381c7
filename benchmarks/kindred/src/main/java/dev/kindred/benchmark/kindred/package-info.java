/** The workloads by Kindred. */
@NullMarked
package dev.kindred.benchmark.kindred;

import org.jspecify.annotations.NullMarked;
