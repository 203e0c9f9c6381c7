/** Handles: what they are equal by, hold and load. */
@NullMarked
package dev.kindred.internal.loading.handle;

import org.jspecify.annotations.NullMarked;
