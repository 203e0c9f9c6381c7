/** What MariaDB does in its own way. */
@NullMarked
package dev.kindred.internal.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
