/**
 * What entities are in JSON, whatever writes and reads it: the part that the modules for both lines
 * of Jackson share.
 */
@NullMarked
package dev.kindred.json;

import org.jspecify.annotations.NullMarked;
