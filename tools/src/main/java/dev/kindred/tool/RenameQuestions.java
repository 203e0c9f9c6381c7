package dev.kindred.tool;

import dev.kindred.migration.model.MigrationDecisions;
import dev.kindred.migration.model.PossibleRename;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Questions whether something has a new name, or is new while something else is gone. */
final class RenameQuestions {

  private final Function<String, Optional<Boolean>> question;

  RenameQuestions(Function<String, Optional<Boolean>> question) {
    this.question = question;
  }

  /**
   * Returns the decisions with an answer for each of the renames.
   *
   * @throws MigrationException if nobody answers
   */
  MigrationDecisions decide(List<PossibleRename> possible, MigrationDecisions decisions) {
    Map<String, String> renames = new HashMap<>(decisions.renames());
    Set<String> taken = new HashSet<>();
    for (PossibleRename each : possible) {
      boolean isOpen =
          !taken.contains(each.removed()) && renames.getOrDefault(each.added(), "").isEmpty();
      if (isOpen && isRename(each, possible)) {
        renames.put(each.added(), oldName(each));
        taken.add(each.removed());
      } else {
        renames.putIfAbsent(each.added(), "");
      }
    }
    return new MigrationDecisions(decisions.drops(), renames, decisions.conversions());
  }

  private boolean isRename(PossibleRename each, List<PossibleRename> possible) {
    String kind = each.isTable() ? "table " : "column ";
    return question
        .apply("Is the " + kind + each.added() + " the former " + each.removed() + "?")
        .orElseThrow(
            () ->
                new MigrationException(
                    possible.stream()
                        .map(
                            one ->
                                one.removed()
                                    + " is gone and "
                                    + one.added()
                                    + " is new. "
                                    + one.advice())
                        .collect(Collectors.joining("\n")),
                    null));
  }

  private static String oldName(PossibleRename rename) {
    return rename.isTable()
        ? rename.removed()
        : rename.removed().substring(rename.removed().lastIndexOf('.') + 1);
  }
}
