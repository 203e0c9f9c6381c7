package dev.kindred.internal.execution;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statement that ran.
 *
 * @param values the bound values, in the order of the {@code ?}; an array as a list
 * @param took the time until the database answered
 */
public record ExecutedStatement(String sql, List<@Nullable Object> values, Duration took) {}
