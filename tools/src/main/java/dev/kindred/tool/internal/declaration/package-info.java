/** Java declarations to be written: entities with their attributes and annotations. */
@NullMarked
package dev.kindred.tool.internal.declaration;

import org.jspecify.annotations.NullMarked;
