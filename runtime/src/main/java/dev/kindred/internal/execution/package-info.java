/** Execution of SQL with JDBC: connections, transactions, statements, results and listeners. */
@NullMarked
package dev.kindred.internal.execution;

import org.jspecify.annotations.NullMarked;
