package dev.kindred.internal.query;

import java.util.List;

/**
 * How rows are put together.
 *
 * @param keys what the rows of a group have in common; all rows are one group if there are none
 * @param having what groups must meet
 */
public record Grouping(List<ExpressionNode> keys, List<ConditionNode> having) {}
