package dev.kindred.spring.boot.actuate;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.RelationMetadata;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Entity as the endpoint describes it.
 *
 * @param type the name of its class
 * @param table the name of its table
 * @param attributes the class of each attribute, by its name
 * @param relations the entity to which each relation leads, by its name; {@code Book[]} for many
 */
record DescribedEntity(
    String type, String table, Map<String, String> attributes, Map<String, String> relations) {

  static DescribedEntity of(EntityMetadata<?> entity) {
    return new DescribedEntity(
        entity.type().getName(),
        entity.tableName(),
        entity.columns().stream()
            .collect(
                Collectors.toMap(
                    ColumnMetadata::attribute,
                    column -> column.type().type().getSimpleName(),
                    (first, second) -> first,
                    LinkedHashMap::new)),
        entity.relations().stream()
            .collect(
                Collectors.toMap(
                    RelationMetadata::name,
                    DescribedEntity::target,
                    (first, second) -> first,
                    LinkedHashMap::new)));
  }

  private static String target(RelationMetadata relation) {
    return relation.target().name() + (relation.toMany() ? "[]" : "");
  }
}
