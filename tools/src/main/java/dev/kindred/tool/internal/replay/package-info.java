/** Migrations run in databases of their own, and what comes of it. */
@NullMarked
package dev.kindred.tool.internal.replay;

import org.jspecify.annotations.NullMarked;
