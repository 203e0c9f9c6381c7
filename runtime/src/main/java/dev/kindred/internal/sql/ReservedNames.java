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
 * The names that nothing in a statement may be given, since they could be those of tables that it
 * reads: the tables of its entities and of all that are related to them, and the words of what was
 * written with jOOQ. Upper and lower case are the same, and schemas don't count.
 */
final class ReservedNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_$]+");

  private final DSLContext dsl;
  private final Set<EntityMetadata<?>> models = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** No names yet, for a statement that is rendered with this. */
  ReservedNames(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Adds the table of an entity, and those that paths from it can lead to. */
  void addTables(EntityMetadata<?> metadata) {
    if (models.add(metadata)) {
      add(metadata.table().getName());
      metadata.relations().forEach(this::addTables);
    }
  }

  private void addTables(RelationMetadata relation) {
    if (relation instanceof ManyToManyRelation linked) {
      add(JooqJoinTables.table(linked.joinTable()).getName());
    }
    addTables(relation.target());
  }

  /** Adds all words of a part of jOOQ's: any of them may be a table. */
  void addWords(QueryPart part) {
    BETWEEN_WORDS.splitAsStream(dsl.render(part)).forEach(this::add);
  }

  /** Adds a name, if it is not there. */
  boolean add(String name) {
    return names.add(name.toLowerCase(Locale.ROOT));
  }
}
