/** Runs SQL with JDBC: connections, transactions, binding, reading, errors and listeners. */
@NullMarked
package dev.kindred.internal.execution;

import org.jspecify.annotations.NullMarked;
