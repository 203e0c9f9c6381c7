/**
 * Types of stored values: one class for each, with its SQL type and how its values are bound, read,
 * compared and written. A dialect replaces those that its database stores in another form.
 */
@NullMarked
package dev.kindred.spi.type;

import org.jspecify.annotations.NullMarked;
