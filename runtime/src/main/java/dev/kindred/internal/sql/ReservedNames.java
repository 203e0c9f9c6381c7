package dev.kindred.internal.sql;

import dev.kindred.spi.EntityMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;

/**
 * Names that can't become aliases in a statement, since the statement may read tables with these
 * names: the tables of its entities and of all related entities, and all words in parts written
 * with jOOQ. Names are compared without case and schema. They are collected when the first alias is
 * asked for, since most statements need none.
 */
final class ReservedNames {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_$]+");

  private final DSLContext dsl;
  private final ReachableTables tables;
  private final List<EntityMetadata<?>> roots = new ArrayList<>(1);
  private final List<QueryPart> parts = new ArrayList<>(0);

  /** Words and aliases; null before the first alias. */
  private @Nullable Set<String> names;

  /** Creates an empty set of names for a statement. */
  ReservedNames(DSLContext dsl, ReachableTables tables) {
    this.dsl = dsl;
    this.tables = tables;
  }

  /** Adds the table of an entity and the tables of all entities that paths can lead to. */
  void addTables(EntityMetadata<?> metadata) {
    roots.add(metadata);
  }

  /** Adds all words of a part written with jOOQ, since each of them may be a table. */
  void addWords(QueryPart part) {
    parts.add(part);
  }

  /** Returns whether the statement has parts written with jOOQ. */
  boolean haveWords() {
    return !parts.isEmpty();
  }

  /** Adds a name; returns false if it was already present. */
  boolean add(String name) {
    String normalized = ReachableTables.normalized(name);
    for (EntityMetadata<?> root : roots) {
      if (tables.of(root).contains(normalized)) {
        return false;
      }
    }
    if (names == null) {
      names = words();
    }
    return names.add(normalized);
  }

  private Set<String> words() {
    Set<String> words = new HashSet<>();
    for (QueryPart part : parts) {
      BETWEEN_WORDS
          .splitAsStream(dsl.render(part))
          .map(ReachableTables::normalized)
          .forEach(words::add);
    }
    return words;
  }
}
