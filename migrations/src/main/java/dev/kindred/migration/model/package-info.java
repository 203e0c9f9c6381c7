/** What is compared: the declared schema, and the committed one. */
@NullMarked
package dev.kindred.migration.model;

import org.jspecify.annotations.NullMarked;
