/** Changes in the SQL of a database. */
@NullMarked
package dev.kindred.migration.sql;

import org.jspecify.annotations.NullMarked;
