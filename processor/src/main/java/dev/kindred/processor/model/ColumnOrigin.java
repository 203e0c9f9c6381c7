package dev.kindred.processor.model;

import dev.kindred.processor.diagnostic.SourceRef;

/**
 * Attribute that a column stores.
 *
 * @param attribute the attribute's name
 * @param part the name of the column's value where an attribute or a composite key has several
 * @param source the place of the attribute
 * @param nameSource the place that determines the column's name
 */
public record ColumnOrigin(String attribute, String part, SourceRef source, SourceRef nameSource) {}
