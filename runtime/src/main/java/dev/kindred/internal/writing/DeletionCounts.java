package dev.kindred.internal.writing;

import java.util.Map;

/**
 * How many rows were deleted.
 *
 * @param byEntity of entities
 * @param byTable of all tables, join tables included, by the tables' names
 * @param byJoinTable of join tables alone
 */
public record DeletionCounts(
    Map<Class<?>, Integer> byEntity,
    Map<String, Integer> byTable,
    Map<String, Integer> byJoinTable) {}
