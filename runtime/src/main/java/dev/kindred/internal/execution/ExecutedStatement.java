package dev.kindred.internal.execution;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that ran.
 *
 * @param values what was bound, in the order of the {@code ?}; an array as a list
 * @param took the time until the database answered
 */
public record ExecutedStatement(String sql, List<@Nullable Object> values, Duration took) {}
