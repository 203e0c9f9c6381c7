/** A bank whose accounts are written by many at once. */
@NullMarked
package dev.kindred.it.bank;

import org.jspecify.annotations.NullMarked;
