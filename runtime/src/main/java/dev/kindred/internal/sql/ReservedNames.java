package dev.kindred.internal.sql;

import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import dev.kindred.spi.RelationMetadata;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.QueryPart;

/**
 * Names that can't become aliases in a statement, since the statement may read tables with these
 * names: the tables of its entities and of all related entities, and all words in parts written
 * with jOOQ. Names are compared without case and schema.
 */
final class ReservedNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_$]+");

  private final DSLContext dsl;
  private final Set<EntityMetadata<?>> entities = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** Creates an empty set of names for a statement. */
  ReservedNames(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Adds the table of an entity and the tables of all entities that paths can lead to. */
  void addTables(EntityMetadata<?> metadata) {
    if (entities.add(metadata)) {
      add(metadata.table().getName());
      metadata.relations().forEach(this::addTables);
    }
  }

  private void addTables(RelationMetadata relation) {
    if (relation instanceof ManyToManyRelation manyToMany) {
      add(JooqJoinTables.table(manyToMany.joinTable()).getName());
    }
    addTables(relation.target());
  }

  /** Adds all words of a part written with jOOQ, since each of them may be a table. */
  void addWords(QueryPart part) {
    BETWEEN_WORDS.splitAsStream(dsl.render(part)).forEach(this::add);
  }

  /** Adds a name; returns false if it was already present. */
  boolean add(String name) {
    return names.add(name.toLowerCase(Locale.ROOT));
  }
}
