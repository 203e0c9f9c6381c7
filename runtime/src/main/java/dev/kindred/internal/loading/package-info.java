/** Entities with their handles: reading them, and loading what the handles stand for. */
@NullMarked
package dev.kindred.internal.loading;

import org.jspecify.annotations.NullMarked;
