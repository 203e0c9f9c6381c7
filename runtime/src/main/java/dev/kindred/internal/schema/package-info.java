/** The schema that a model declares, the same for all databases: tables, views and constraints. */
@NullMarked
package dev.kindred.internal.schema;

import org.jspecify.annotations.NullMarked;
