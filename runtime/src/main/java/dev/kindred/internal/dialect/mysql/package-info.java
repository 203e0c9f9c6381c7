/** What MySQL does in its own way; much of it is what MariaDB does, too. */
@NullMarked
package dev.kindred.internal.dialect.mysql;

import org.jspecify.annotations.NullMarked;
