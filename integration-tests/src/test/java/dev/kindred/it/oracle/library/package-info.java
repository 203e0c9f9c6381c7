/** What the oracle is asked about: a model with relations of every kind. */
@NullMarked
package dev.kindred.it.oracle.library;

import org.jspecify.annotations.NullMarked;
