/** The workloads by easy-query. */
@NullMarked
package dev.kindred.benchmark.easyquery;

import org.jspecify.annotations.NullMarked;
