/** Entities as JSON: the tests that each module for a line of Jackson passes. */
@NullMarked
package dev.kindred.json;

import org.jspecify.annotations.NullMarked;
