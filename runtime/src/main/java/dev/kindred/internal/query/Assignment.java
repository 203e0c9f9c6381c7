package dev.kindred.internal.query;

/**
 * A column gets a value.
 *
 * @param column its position in the entity
 */
public record Assignment(int column, ExpressionNode value) {}
