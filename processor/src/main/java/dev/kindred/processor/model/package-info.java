/**
 * Entities with their tables, columns and relations: immutable, resolved, without types of the
 * compiler. Defects of declarations are part of it, for the rules to report.
 */
@NullMarked
package dev.kindred.processor.model;

import org.jspecify.annotations.NullMarked;
