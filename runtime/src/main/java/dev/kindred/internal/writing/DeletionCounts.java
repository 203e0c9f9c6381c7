package dev.kindred.internal.writing;

import java.util.Map;

/**
 * How many rows were deleted.
 *
 * @param byEntity of entities
 * @param byTable of all tables, join tables included, by the tables' names
 */
public record DeletionCounts(Map<Class<?>, Integer> byEntity, Map<String, Integer> byTable) {}
