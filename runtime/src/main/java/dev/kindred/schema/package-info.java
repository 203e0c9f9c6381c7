/** The tables of the entities: DDL from the models. */
@NullMarked
package dev.kindred.schema;

import org.jspecify.annotations.NullMarked;
