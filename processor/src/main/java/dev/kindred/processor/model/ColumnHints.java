package dev.kindred.processor.model;

import java.util.Optional;

/**
 * What a migration should know of a column.
 *
 * @param formerName the name that it had, if that was another
 * @param backfill its value in rows that exist, in SQL
 */
public record ColumnHints(Optional<String> formerName, Optional<String> backfill) {}
