/** Loading of entities, selections and values, and of what handles stand for. */
@NullMarked
package dev.kindred.internal.loading;

import org.jspecify.annotations.NullMarked;
