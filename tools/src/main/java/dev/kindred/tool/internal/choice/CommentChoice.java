package dev.kindred.tool.internal.choice;

import dev.kindred.tool.internal.declaration.AnnotationUse;
import java.util.List;
import java.util.Optional;

/**
 * Form of what the database says of a table or column.
 *
 * @param annotation the annotation, if there can be one
 * @param documentation the Javadoc in place of it
 */
record CommentChoice(Optional<AnnotationUse> annotation, Optional<String> documentation) {

  /** Limits of {@code @Comment}. */
  private static final int OF_TABLE = 2048;

  private static final int OF_COLUMN = 1024;

  static CommentChoice ofTable(Optional<String> comment) {
    return declared(comment, OF_TABLE);
  }

  static CommentChoice ofColumn(Optional<String> comment) {
    return declared(comment, OF_COLUMN);
  }

  /** Returns the choice for columns that have one annotation: it is the comment of all or none. */
  static CommentChoice ofColumns(List<Optional<String>> comments) {
    Optional<String> first = comments.stream().flatMap(Optional::stream).findFirst();
    return comments.stream().allMatch(first::equals) ? ofColumn(first) : documented(first);
  }

  /** Returns the choice for what can't have the annotation. */
  static CommentChoice documented(Optional<String> comment) {
    return new CommentChoice(Optional.empty(), comment);
  }

  private static CommentChoice declared(Optional<String> comment, int limit) {
    return comment.filter(text -> text.isBlank() || length(text) > limit).isPresent()
        ? documented(comment)
        : new CommentChoice(
            comment.map(text -> AnnotationUse.of("Comment").withText("value", text)),
            Optional.empty());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
