package dev.kindred.internal.query;

import dev.kindred.spi.RelationMetadata;
import java.util.List;

/**
 * Restriction of a query to the rows that are related to given sources.
 *
 * @param relation the relation from the sources to the rows
 * @param references the values of the sources' columns that the relation references, as lists
 */
public record SourceFilter(RelationMetadata relation, List<List<BindValue>> references) {}
