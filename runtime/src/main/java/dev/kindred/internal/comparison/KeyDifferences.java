package dev.kindred.internal.comparison;

import static dev.kindred.internal.comparison.Differences.texts;

import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.IdentifierCase;
import java.util.List;
import java.util.Optional;

/** Differences in keys, unique constraints and indexes, in the words of their messages. */
record KeyDifferences(
    DeclaredTable declared, Differences all, TableChanges changes, IdentifierCase identifierCase) {

  void otherKey(DeclaredTable.Key key, Optional<CatalogTable.Key> present) {
    List<String> columns =
        present.map(CatalogTable.Key::columns).map(identifierCase::declared).orElse(List.of());
    all.add(
        changes.primaryKey(key, present.isPresent()),
        declared.isJoinTable() ? all.ofEntity() : "declare another @Id in " + declared.owner(),
        "The primary key of %s is %s, and that of %s is %s",
        declared.shown(),
        columns,
        declared.owner(),
        texts(key.columns()));
  }

  void notUnique(DeclaredTable.Key key) {
    all.add(
        changes.unique(key),
        "declare none for " + key.subject(),
        "The columns %s of %s have no unique constraint, which %s has",
        texts(key.columns()),
        declared.shown(),
        key.subject());
  }

  void notIndexed(DeclaredTable.Key key) {
    all.add(
        changes.index(key),
        "declare no @Index for " + key.subject(),
        "The columns %s of %s have no index, which %s has",
        texts(key.columns()),
        declared.shown(),
        key.subject());
  }

  /** Tells of a constraint that is missing for the rows that are not marked as deleted. */
  void notUnique(DeclaredTable.Key key, DeclaredTable.Unmarked rows) {
    all.add(
        rows.creation(),
        "declare none for " + key.subject(),
        "The columns %s of %s are not unique among the rows that %s does not mark, which %s has",
        texts(key.columns()),
        declared.shown(),
        rows.mark().last(),
        key.subject());
  }

  /** Tells of a constraint that refuses values of rows that are marked as deleted. */
  void uniqueAmongAll(DeclaredTable.Key key, DeclaredTable.Unmarked rows) {
    all.add(
        "drop their unique constraint; " + rows.creation(),
        "declare the mark as a part of @UniqueTogether",
        "The columns %s of %s are unique among all rows, so that values of rows that %s marks can't"
            + " be used again, though %s may be",
        texts(key.columns()),
        declared.shown(),
        rows.mark().last(),
        key.subject());
  }
}
