/**
 * Mapping of entities and handles to JSON, without databind: what the modules for Jackson 2 and
 * Jackson 3 share.
 */
@NullMarked
package dev.kindred.json;

import org.jspecify.annotations.NullMarked;
