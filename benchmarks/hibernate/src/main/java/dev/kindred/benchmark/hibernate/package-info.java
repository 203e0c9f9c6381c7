/** The workloads by Hibernate, with sessions and without. */
@NullMarked
package dev.kindred.benchmark.hibernate;

import org.jspecify.annotations.NullMarked;
