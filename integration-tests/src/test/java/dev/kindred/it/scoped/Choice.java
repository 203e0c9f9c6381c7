package dev.kindred.it.scoped;

import dev.kindred.it.oracle.Dice;
import dev.kindred.it.scoped.Row.Kind;
import java.util.Comparator;
import java.util.List;

/** What a write is about: rows of any tenant, marked or not, of which some are its own. */
record Choice(
    String text,
    Row account,
    Row project,
    List<Row> projects,
    Row label,
    List<Row> labels,
    Row charter,
    Row ownProject,
    Row ownLabel,
    Row ownCrew) {

  static Choice of(Dice dice, Firms firms, View view) {
    return new Choice(
        text(dice),
        any(dice, firms, Kind.ACCOUNT),
        any(dice, firms, Kind.PROJECT),
        some(dice, firms, view, Kind.PROJECT),
        any(dice, firms, Kind.LABEL),
        some(dice, firms, view, Kind.LABEL),
        any(dice, firms, Kind.CHARTER),
        own(dice, firms, view, Kind.PROJECT),
        own(dice, firms, view, Kind.LABEL),
        own(dice, firms, view, Kind.CREW));
  }

  static String text(Dice dice) {
    return dice.oneOf("a", "b", "c");
  }

  private static Row any(Dice dice, Firms firms, Kind kind) {
    return dice.oneOf(List.copyOf(firms.all(kind)));
  }

  private static Row own(Dice dice, Firms firms, View view, Kind kind) {
    return dice.oneOf(firms.seen(view, kind, row -> true));
  }

  /** Mostly rows that the write sees: with one of another tenant it is refused as a whole. */
  private static List<Row> some(Dice dice, Firms firms, View view, Kind kind) {
    View seen = dice.oneIn(3) ? View.ALL : dice.oneIn(3) ? view.withMarked() : view;
    List<Row> rows = firms.seen(seen, kind, row -> true);
    return dice.list(1, 3, () -> dice.oneOf(rows)).stream()
        .distinct()
        .sorted(Comparator.comparing(Row::id))
        .toList();
  }
}
