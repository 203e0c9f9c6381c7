package dev.kindred.it.oracle;

import dev.kindred.it.oracle.World.Tagging;
import dev.kindred.it.oracle.library.Author;
import dev.kindred.it.oracle.library.Author_;
import dev.kindred.it.oracle.library.Biography;
import dev.kindred.it.oracle.library.Book;
import dev.kindred.it.oracle.library.Publisher;
import dev.kindred.it.oracle.library.Publisher_;
import dev.kindred.it.oracle.library.Tag;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Random rows, with NULLs, duplicates and relations that lead nowhere. */
final class Worlds {

  private final Dice dice;
  private final Values values;
  private final int publishers;
  private final int authors;
  private final int tags;
  private final int books;

  private Worlds(Dice dice) {
    this.dice = dice;
    this.values = new Values(dice);
    this.publishers = dice.below(5);
    this.authors = dice.below(8);
    this.tags = dice.below(6);
    this.books = authors == 0 ? 0 : dice.below(13);
  }

  static World any(Dice dice) {
    return new Worlds(dice).world();
  }

  private World world() {
    return new World(
        rows(publishers, this::publisher),
        rows(authors, this::author),
        rows(authors, this::biography).stream().filter(each -> values.truth()).toList(),
        rows(tags, this::tag),
        rows(books, this::book),
        books == 0 || tags == 0 ? List.of() : taggings());
  }

  private static <E> List<E> rows(int count, LongFunction<E> row) {
    return LongStream.rangeClosed(1, count).mapToObj(row).toList();
  }

  private One<Author> someAuthor() {
    return Author_.ref(values.key(authors));
  }

  private Publisher publisher(long id) {
    return new Publisher(
        id, dice.orNull(values::text), dice.orNull(values::number), dice.orNull(values::office));
  }

  private Author author(long id) {
    return new Author(
        id,
        values.text(),
        dice.orNull(values::text),
        dice.orNull(values::number),
        dice.oneIn(4) ? One.none() : someAuthor());
  }

  private Biography biography(long author) {
    return new Biography(
        Author_.ref(author),
        dice.orNull(values::text),
        dice.orNull(values::truth),
        dice.orNull(values::time));
  }

  private Tag tag(long id) {
    return new Tag(id, dice.orNull(values::text), values.number());
  }

  private Book book(long id) {
    return new Book(
        id,
        values.text(),
        dice.orNull(values::number),
        dice.orNull(values::decimal),
        dice.orNull(values::date),
        dice.orNull(values::genre),
        values.truth(),
        someAuthor(),
        publishers == 0 || dice.oneIn(4) ? One.none() : Publisher_.ref(values.key(publishers)),
        Many.none());
  }

  private List<Tagging> taggings() {
    return dice.list(0, 20, () -> new Tagging(values.key(books), values.key(tags))).stream()
        .distinct()
        .toList();
  }
}
