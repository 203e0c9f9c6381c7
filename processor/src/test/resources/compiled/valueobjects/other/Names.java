package valueobjects.other;

import dev.kindred.model.Embeddable;
import java.util.Optional;

/** Parts whose names generated code uses too. */
@Embeddable
public record Names(
    String row,
    String source,
    int column,
    long relation,
    String value,
    boolean position,
    Optional<Integer> owner,
    String eq,
    String isNull,
    String asc,
    String desc,
    String count,
    String at) {

  /** Another constructor with as many parameters. */
  public Names(
      String row,
      String source,
      Integer column,
      Long relation,
      String value,
      Boolean position,
      Optional<Integer> owner,
      String eq,
      String isNull,
      String asc,
      String desc,
      String count,
      Object at) {
    this(
        row, source, (int) column, (long) relation, value, (boolean) position, owner, eq, isNull,
        asc, desc, count, at.toString());
  }
}
