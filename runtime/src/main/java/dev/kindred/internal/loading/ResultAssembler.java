package dev.kindred.internal.loading;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.query.SelectionNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Assembles a result of a selection from the values of its leaves. */
final class ResultAssembler {

  private final @Nullable Object[] leaves;
  private int next;

  private ResultAssembler(@Nullable Object[] leaves) {
    this.leaves = leaves;
  }

  static @Nullable Object compose(SelectionNode selection, @Nullable Object[] leaves) {
    return new ResultAssembler(leaves).value(selection);
  }

  /** Returns the leaves of a selection, in the order in which they are read. */
  static List<SelectionNode> leaves(SelectionNode selection) {
    if (selection instanceof SelectionNode.Composed composed) {
      return composed.parts().stream().flatMap(part -> leaves(part).stream()).toList();
    }
    return selection instanceof SelectionNode.OrEmpty optional
        ? leaves(optional.value())
        : List.of(selection);
  }

  private @Nullable Object value(SelectionNode node) {
    if (node instanceof SelectionNode.Composed composed) {
      return applied(composed);
    }
    return node instanceof SelectionNode.OrEmpty optional ? optional(optional.value()) : leaf(node);
  }

  /** Returns the value of a leaf; an empty list where there is no source of a list. */
  private @Nullable Object leaf(SelectionNode node) {
    Object value = leaves[next++];
    return value == null && node instanceof SelectionNode.Related ? List.of() : value;
  }

  /** Returns an optional result, which is present if one of its leaves has a value. */
  private Optional<?> optional(SelectionNode node) {
    int from = next;
    int to = from + leaves(node).size();
    if (Arrays.stream(leaves, from, to).allMatch(Objects::isNull)) {
      next = to;
      return Optional.empty();
    }
    return Optional.ofNullable(value(node));
  }

  private @Nullable Object applied(SelectionNode.Composed node) {
    @Nullable Object[] parts = new Object[node.parts().size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = value(node.parts().get(i));
    }
    try {
      return node.function().apply(parts);
    } catch (NullPointerException e) {
      throw isComplete(parts) ? e : missing(node, parts, e);
    }
  }

  private static boolean isComplete(@Nullable Object[] parts) {
    return Arrays.stream(parts).allMatch(Objects::nonNull);
  }

  private static MissingValueException missing(
      SelectionNode.Composed node, @Nullable Object[] parts, NullPointerException cause) {
    String missing =
        IntStream.range(0, parts.length)
            .filter(i -> parts[i] == null)
            .mapToObj(i -> node.parts().get(i).toString())
            .collect(Collectors.joining(", "));
    MissingValueException exception =
        new MissingValueException(
            missing
                + " is NULL in a row, and what is made of it takes no NULL: select it with"
                + " optional() or orElse(..).");
    exception.initCause(cause);
    return exception;
  }
}
