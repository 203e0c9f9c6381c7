package dev.kindred.internal.query;

/**
 * A column gets a value.
 *
 * @param column its position in the entity
 */
public record ColumnAssignment(int column, ExpressionNode value) {}
