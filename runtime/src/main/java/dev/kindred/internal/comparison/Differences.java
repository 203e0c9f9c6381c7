package dev.kindred.internal.comparison;

import dev.kindred.internal.catalog.CatalogColumn;
import dev.kindred.internal.catalog.CatalogTable;
import dev.kindred.internal.catalog.IdentifierCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Name;

/** Differences of one table, in the words of their messages. */
final class Differences {

  private final DeclaredTable declared;
  private final TableChanges changes;
  private final IdentifierCase identifierCase;
  private final List<String> lines = new ArrayList<>();

  Differences(DeclaredTable declared, TableChanges changes, IdentifierCase identifierCase) {
    this.declared = declared;
    this.changes = changes;
    this.identifierCase = identifierCase;
  }

  List<String> lines() {
    return lines;
  }

  void add(String inDatabase, String inSource, String what, Object... details) {
    lines.add(
        new Difference(String.format(Locale.ROOT, what, details), inDatabase, inSource).toString());
  }

  static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }

  static List<String> texts(List<Name> columns) {
    return columns.stream().map(Name::last).toList();
  }

  static String missing(DeclaredTable declared) {
    return new Difference(
            String.format(
                "The %s %s of %s is missing", declared.noun(), declared.shown(), declared.owner()),
            declared.creation(),
            declared.isJoinTable()
                ? "name another one in @ManyToMany(table = ..)"
                : "name another one in @Entity(table = ..)")
        .toString();
  }

  /** Tells that statements don't find a table since its name is in another case. */
  void otherCase(CatalogTable table, boolean canBeDeclared) {
    String annotation = declared.isJoinTable() ? "@ManyToMany" : "@Entity";
    add(
        changes.rename(),
        canBeDeclared ? "declare " + annotation + "(table = " + quoted(table.name()) + ")" : "",
        "The %s %s of %s is called %s here",
        declared.noun(),
        declared.shown(),
        declared.owner(),
        quoted(table.name()));
  }

  void required(CatalogColumn unknown) {
    add(
        changes.optional(unknown),
        declared.isJoinTable() ? ofEntity() : "declare an attribute for it",
        "The column %s.%s takes no NULL and has no default, and %s has no %s for it, so that"
            + " inserts fail",
        declared.shown(),
        identifierCase.declared(unknown.name()),
        declared.owner(),
        declared.isJoinTable() ? "value" : "attribute");
  }

  String ofEntity() {
    return "declare an entity for " + declared.shown();
  }

  void missing(DeclaredTable.Check check) {
    add(
        changes.check(check.name(), check.condition()),
        "declare no @Check for it",
        "The table %s has no check %s, which %s has",
        declared.shown(),
        check.name().last(),
        declared.owner());
  }

  void otherComment(String wanted, Optional<String> present) {
    add(
        changes.comment(wanted),
        declare(present),
        "The %s %s %s, and %s declares %s",
        declared.noun(),
        declared.shown(),
        has(present),
        declared.owner(),
        quoted(wanted));
  }

  static String has(Optional<String> comment) {
    return comment.map(text -> "has the comment " + quoted(text)).orElse("has no comment");
  }

  static String declare(Optional<String> comment) {
    return comment
        .map(text -> "declare @Comment(" + quoted(text) + ")")
        .orElse("declare no @Comment");
  }
}
