/** What is measured: workloads, their data, and the databases on which they run. */
@NullMarked
package dev.kindred.benchmark;

import org.jspecify.annotations.NullMarked;
