package dev.kindred.internal.query;

import dev.kindred.spi.RelationMetadata;
import java.util.List;

/**
 * Whom rows are related to by a to-many relation.
 *
 * @param relation from the owners to the rows
 * @param references the values of the owners' columns that the relation refers to, in parts
 */
public record SourceFilter(RelationMetadata relation, List<List<BindValue>> references) {}
