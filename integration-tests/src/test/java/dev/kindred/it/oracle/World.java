package dev.kindred.it.oracle;

import dev.kindred.it.oracle.library.Author;
import dev.kindred.it.oracle.library.Biography;
import dev.kindred.it.oracle.library.Book;
import dev.kindred.it.oracle.library.Publisher;
import dev.kindred.it.oracle.library.Tag;
import dev.kindred.model.One;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** All rows there are. */
record World(
    List<Publisher> publishers,
    List<Author> authors,
    List<Biography> biographies,
    List<Tag> tags,
    List<Book> books,
    List<Tagging> taggings)
    implements Smaller<World> {

  /** A tag of a book: a row of the join table. */
  record Tagging(long book, long tag) {}

  List<Author> mentor(Author author) {
    return where(authors, Author::id, author.mentor().key());
  }

  List<Author> pupils(Author author) {
    return where(authors, pupil -> pupil.mentor().key(), author.id());
  }

  List<Book> books(Author author) {
    return where(books, book -> book.author().key(), author.id());
  }

  List<Biography> biography(Author author) {
    return where(biographies, biography -> biography.author().key(), author.id());
  }

  List<Author> author(Biography biography) {
    return where(authors, Author::id, biography.author().key());
  }

  List<Author> author(Book book) {
    return where(authors, Author::id, book.author().key());
  }

  List<Publisher> publisher(Book book) {
    return where(publishers, Publisher::id, book.publisher().key());
  }

  List<Book> books(Publisher publisher) {
    return where(books, book -> book.publisher().key(), publisher.id());
  }

  List<Tag> tags(Book book) {
    return tags.stream()
        .filter(tag -> taggings.contains(new Tagging(book.id(), tag.id())))
        .toList();
  }

  List<Book> books(Tag tag) {
    return books.stream()
        .filter(book -> taggings.contains(new Tagging(book.id(), tag.id())))
        .toList();
  }

  /** The world without a row, if nothing refers to it. */
  @Override
  public Stream<World> smaller() {
    return Stream.of(
            Smaller.without(taggings)
                .map(less -> new World(publishers, authors, biographies, tags, books, less)),
            Smaller.without(biographies)
                .map(less -> new World(publishers, authors, less, tags, books, taggings)),
            Smaller.without(books)
                .map(less -> new World(publishers, authors, biographies, tags, less, taggings)),
            Smaller.without(tags)
                .map(less -> new World(publishers, authors, biographies, less, books, taggings)),
            Smaller.without(publishers)
                .map(less -> new World(less, authors, biographies, tags, books, taggings)),
            Smaller.without(authors)
                .map(less -> new World(publishers, less, biographies, tags, books, taggings)))
        .flatMap(worlds -> worlds)
        .filter(World::isWhole);
  }

  private boolean isWhole() {
    return taggings.stream().allMatch(this::isWhole)
        && books.stream()
            .allMatch(book -> !author(book).isEmpty() && leads(book.publisher(), publisher(book)))
        && biographies.stream().noneMatch(biography -> author(biography).isEmpty())
        && authors.stream().allMatch(author -> leads(author.mentor(), mentor(author)));
  }

  private boolean isWhole(Tagging pair) {
    return books.stream().anyMatch(book -> book.id() == pair.book())
        && tags.stream().anyMatch(tag -> tag.id() == pair.tag());
  }

  private static boolean leads(One<?> reference, List<?> rows) {
    return reference.key() == null || !rows.isEmpty();
  }

  private static <T> List<T> where(List<T> rows, Function<T, Object> column, Object value) {
    return rows.stream().filter(row -> Objects.equals(column.apply(row), value)).toList();
  }

  /** What a reference of a row holds. */
  static long key(One<?> reference) {
    return (long) Objects.requireNonNull(reference.key());
  }
}
