package dev.kindred.internal.query;

/**
 * Assignment of a value to a column.
 *
 * @param column its position in the entity
 */
public record ColumnAssignment(int column, ExpressionNode value) {}
