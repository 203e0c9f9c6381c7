/**
 * Interfaces by which the transactions of a container, such as Spring's, are Kindred's own. A
 * module for a container implements {@link dev.kindred.spi.transaction.TransactionCoordinator};
 * applications use the module.
 */
@NullMarked
package dev.kindred.spi.transaction;

import org.jspecify.annotations.NullMarked;
