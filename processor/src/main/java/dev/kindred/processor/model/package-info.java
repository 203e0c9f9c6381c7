/**
 * Entities with their tables, columns and relations: immutable, resolved, without types of the
 * compiler. What is wrong with a declaration is kept for the rules to report.
 */
@NullMarked
package dev.kindred.processor.model;

import org.jspecify.annotations.NullMarked;
