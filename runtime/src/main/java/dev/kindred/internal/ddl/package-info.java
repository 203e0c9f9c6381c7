/** DDL of a declared schema in the SQL of a database. */
@NullMarked
package dev.kindred.internal.ddl;

import org.jspecify.annotations.NullMarked;
