package dev.kindred.internal.sql;

import dev.kindred.spi.EntityModel;
import dev.kindred.spi.LinkRelation;
import dev.kindred.spi.RelationModel;
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
  private final Set<EntityModel<?>> models = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  /** No names yet, for a statement that is rendered with this. */
  ReservedNames(DSLContext dsl) {
    this.dsl = dsl;
  }

  /** Adds the table of an entity, and those that paths from it can lead to. */
  void addTables(EntityModel<?> model) {
    if (models.add(model)) {
      add(model.table().getName());
      model.relations().forEach(this::addTables);
    }
  }

  private void addTables(RelationModel relation) {
    if (relation instanceof LinkRelation linked) {
      add(LinkTables.table(linked.link()).getName());
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
