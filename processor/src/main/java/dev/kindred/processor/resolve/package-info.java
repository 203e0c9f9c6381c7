/**
 * Resolution of declarations to the model: relations, columns, defaults and names. It reports no
 * problems.
 */
@NullMarked
package dev.kindred.processor.resolve;

import org.jspecify.annotations.NullMarked;
