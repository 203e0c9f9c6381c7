/** What was asked, as immutable nodes: no SQL, no connection. */
@NullMarked
package dev.kindred.internal.query;

import org.jspecify.annotations.NullMarked;
