/** DDL of the entities' tables, and their comparison with the database. */
@NullMarked
package dev.kindred.schema;

import org.jspecify.annotations.NullMarked;
