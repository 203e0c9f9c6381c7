/** What YugabyteDB does otherwise than PostgreSQL, which it is compatible with. */
@NullMarked
package dev.kindred.internal.dialect.yugabyte;

import org.jspecify.annotations.NullMarked;
