/**
 * Types that columns store: one class for each, which holds its SQL type and how its values are
 * bound, read, compared and written. A database replaces those that it stores in another form.
 */
@NullMarked
package dev.kindred.spi.type;

import org.jspecify.annotations.NullMarked;
