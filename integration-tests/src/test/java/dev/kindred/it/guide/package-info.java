/** What the guides in {@code docs} show: a bookshop, and each example as a test. */
@NullMarked
package dev.kindred.it.guide;

import org.jspecify.annotations.NullMarked;
