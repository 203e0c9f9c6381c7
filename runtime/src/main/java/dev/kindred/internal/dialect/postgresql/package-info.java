/** What PostgreSQL does in its own way. */
@NullMarked
package dev.kindred.internal.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
