package dev.kindred.internal.comparison;

import static dev.kindred.internal.comparison.Differences.texts;

import dev.kindred.internal.catalog.CatalogForeignKey;
import dev.kindred.internal.catalog.IdentifierCase;

/** Differences in foreign keys, in the words of their messages. */
record ForeignKeyDifferences(
    DeclaredTable declared, Differences all, TableChanges changes, IdentifierCase identifierCase) {

  void missing(DeclaredTable.ForeignKey key) {
    all.add(
        changes.add(key.definition()),
        declared.isJoinTable() ? all.ofEntity() : "declare " + key.relation() + " as a value",
        "The columns %s of %s have no foreign key to %s, which %s has",
        texts(key.columns()),
        declared.shown(),
        key.target().last(),
        key.relation());
  }

  void otherTarget(DeclaredTable.ForeignKey key, CatalogForeignKey real) {
    all.add(
        changes.foreignKey(real.name(), key.definition()),
        "declare " + key.relation() + " as a relation to that table",
        "The foreign key of %s %s refers to %s %s, and %s to %s %s",
        declared.shown(),
        texts(key.columns()),
        identifierCase.declared(real.target()),
        identifierCase.declared(real.targetColumns()),
        key.relation(),
        key.target().last(),
        texts(key.targetColumns()));
  }

  void otherRule(DeclaredTable.ForeignKey key, CatalogForeignKey real) {
    all.add(
        changes.foreignKey(real.name(), key.definition()),
        "declare " + key.relation() + " with onDelete = OnDelete." + real.onDelete(),
        "The foreign key of %s %s has ON DELETE %s, and %s has %s, so that rows can be %s unasked",
        declared.shown(),
        texts(key.columns()),
        real.onDelete().sql(),
        key.relation(),
        key.onDelete(),
        real.onDelete() == CatalogForeignKey.Rule.CASCADE ? "deleted" : "changed");
  }
}
