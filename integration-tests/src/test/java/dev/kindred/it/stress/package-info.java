/** Many threads, deadlocks and killed connections: nothing is lost, nothing is there twice. */
@NullMarked
package dev.kindred.it.stress;

import org.jspecify.annotations.NullMarked;
